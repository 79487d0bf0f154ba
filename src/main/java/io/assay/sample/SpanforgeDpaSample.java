// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A data processing agreement from the producer's template, with its JSON form beside (specification of Spanforge, section 9). Tampered: the notice
 * before an audit, tripled in the text; the HMAC does not cover it.
 */
public final class SpanforgeDpaSample implements Sample {
    private static final String TEMPLATE = """
            DATA PROCESSING AGREEMENT
            (GDPR Article 28 / Module 2 Standard Contractual Clauses)

            Parties
            -------
            Controller: %controller_name%
            Address:    %controller_address%

            Processor:  %processor_name%
            Address:    %processor_address%

            1. Subject Matter and Duration
               1.1 This Agreement governs the processing of personal data by the Processor
                   on behalf of the Controller in connection with the SpanForge AI
                   observability platform for project: %project_id%.
               1.2 Processing commences on the date of signature and continues for the
                   retention period specified in Clause 5.

            2. Nature and Purpose of Processing
            %processing_purposes%

            3. Categories of Personal Data
            %data_categories%

            4. Categories of Data Subjects
            %data_subjects%

            5. Retention
               5.1 %retention_period%
               5.2 Upon termination the Processor shall, at the choice of the Controller,
                   delete or return all personal data unless Union or Member State law
                   requires storage.

            6. Sub-processors
               6.1 The Controller authorises engagement of the following sub-processors:
            %sub_processors%
               6.2 The Processor shall impose the same data protection obligations on any
                   sub-processor by way of a binding written agreement.

            7. Technical and Organisational Security Measures (Article 32)
            %security_measures%

            8. Assistance and Audit Rights
               8.1 The Processor shall assist the Controller with data subject requests,
                   security incident notifications, and DPIA obligations.
               8.2 The Controller may audit compliance with this Agreement upon 30 days'
                   written notice.

            9. Cross-border Transfers
               Transfer mechanism: %transfer_mechanism%
               SCC Module: %scc_clauses%

            10. Signatures
                Controller: _________________________ Date: _________
                Processor:  _________________________ Date: _________

            ---
            Document ID: %document_id%
            Generated:   %generated_at%
            HMAC-SHA256 (document): %hmac%
            """;
    private static final String ITEM = "    * ";
    private static final List<String> SIGNED = List.of("document_id", "generated_at", "project_id");

    private static Map<String, Object> values() {
        return PythonSpelling.ordered("project_id", "claims", "controller_name", "Example Mutual", "controller_address", "3 Harbour Road", "processor_name",
                "Example Observability Ltd", "processor_address", "8 Mill Lane", "processing_purposes", List.of("AI model evaluation and scoring",
                        "PII detection and redaction"), "data_categories", List.of("Usage telemetry"), "data_subjects", List.of("Application operators"),
                "sub_processors", List.of("None"), "transfer_mechanism", "SCCs", "retention_period", "2 years from the date of last processing",
                "security_measures", List.of("Encryption at rest (AES-256)", "Role-based access controls"), "scc_clauses",
                "Module 2 (controller-to-processor)", "document_id", "5b0d6a5e-8f5c-4a53-9f6e-1c9a4b7e2d10", "generated_at", "2026-05-06T10:00:00.125000+00:00");
    }

    private static String text() {
        Map<String, Object> values = values();
        Map<String, Object> signed = PythonSpelling.ordered();
        SIGNED.forEach(name -> signed.put(name, values.get(name)));
        String text = TEMPLATE.replace("%hmac%", PythonSpelling.mac(secret(), signed));
        for (Map.Entry<String, Object> value : values.entrySet()) {
            String written = value.getValue() instanceof List<?> items ? items.stream().map(item -> ITEM + item).collect(Collectors.joining("\n"))
                    : value.getValue().toString();
            text = text.replace("%" + value.getKey() + "%", written);
        }
        return text;
    }

    @Override
    public String name() {
        return "spanforge-dpa";
    }

    @Override
    public List<SampleFile> good() {
        return files(text());
    }

    @Override
    public List<SampleFile> tampered() {
        return files(text().replace("upon 30 days'", "upon 90 days'"));
    }

    private static List<SampleFile> files(String text) {
        Map<String, Object> form = values();
        form.put("text", text());
        return List.of(new SampleFile("dpa.txt", text.getBytes(StandardCharsets.UTF_8)), new SampleFile("dpa.json", PythonSpelling.indented(form)));
    }

    private static String secret() {
        return Hex.encode(Sha256.of("assay demo spanforge agreement".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-spanforge-dpa", "kind", "hmac-secret", "purposes", List.of("spanforge.signing"), "utf8", secret(), "origin", "demo"));
    }
}
