// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The documents about personal data that the producer hands out, one of each kind (specification of Spanforge, section 10). Nothing signs them, so
 * even the untouched ones prove nothing. Tampered: a figure in each; the receipts as the producer's code writes them, with the count zero.
 */
public final class SpanforgePrivacySample implements Sample {
    private static final String MADE = "2026-05-06T10:00:00.125000+00:00";
    private static final String SUBJECT = "subject_id";
    private static final String PROJECT = "project_id";

    @Override
    public String name() {
        return "spanforge-pii";
    }

    @Override
    public boolean isProvable() {
        return false;
    }

    @Override
    public List<SampleFile> good() {
        return files(true);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(false);
    }

    private static List<SampleFile> files(boolean whole) {
        List<SampleFile> files = new ArrayList<>();
        files.add(document("training_report", PythonSpelling.ordered("dataset_path", "claims.jsonl", "total_records", 3, "pii_records", whole ? 2 : 1,
                "prevalence_pct", 66.67, "entity_counts", PythonSpelling.ordered("email", 1, "phone", 1), "report_id", id("report"), "generated_at", MADE)));
        files.add(new SampleFile("claims.jsonl", ("{\"text\": \"call 555-010-0199\"}\n{\"text\": \"write to claims@example.com\"}\n{\"text\": \"paid\"}\n")
                .getBytes(StandardCharsets.UTF_8)));
        files.add(document("erasure_receipt", PythonSpelling.ordered(SUBJECT, hash("user-42"), PROJECT, "claims", "records_erased", whole ? 4 : 0, "erasure_id",
                id("erasure"), "erased_at", MADE, "exceptions", List.of())));
        files.add(document("dsar_export", PythonSpelling.ordered(SUBJECT, hash("user-42"), PROJECT, "claims", "event_count", whole ? 1 : 0, "export_id",
                id("export"), "exported_at", MADE, "events", whole ? List.of(PythonSpelling.ordered("event_type", "decision.made")) : List.of())));
        files.add(document("safe_harbor", PythonSpelling.ordered("text", "[REMOVED], born 1980, ZIP 021XX, [REMOVED]", "replacements", whole ? 4 : 1,
                "phi_types_found", List.of("name", "date", "zip", "email"))));
        files.add(document("anonymise", PythonSpelling.ordered("clean_payload", PythonSpelling.ordered("msg", whole ? "mail <EMAIL>" : "mail a@example.com"),
                "redaction_manifest", List.of(PythonSpelling.ordered("field_path", "msg", "type", "email", "original_hash", hash("a@example.com"),
                        "replacement", "<EMAIL>")))));
        files.add(document("article30", article30(whole)));
        return files;
    }

    private static Map<String, Object> article30(boolean whole) {
        return PythonSpelling.ordered(PROJECT, "claims", "controller_name", whole ? "Example Mutual" : "", "processor_name", "SpanForge (AI Observability Platform)",
                "processing_purposes", List.of("Model drift and bias monitoring"), "data_categories", List.of("Audit chain integrity hashes"), "data_subjects",
                List.of("Application operators"), "recipients", List.of("Data controller (internal audit teams)"), "third_country", false, "retention_period",
                "7 years", "security_measures", List.of("TLS 1.2+ encryption in transit"), "generated_at", "2026-05-06T10:00:00.125000Z", "record_id", id("article 30"));
    }

    private static SampleFile document(String name, Map<String, Object> members) {
        return new SampleFile(name + ".json", PythonSpelling.indented(members));
    }

    private static String hash(String text) {
        return Hex.encode(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String id(String of) {
        String hex = hash("assay demo pii " + of);
        return String.join("-", hex.substring(0, 8), hex.substring(8, 12), "4" + hex.substring(13, 16), "a" + hex.substring(17, 20), hex.substring(20, 32));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }
}
