// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The producer's template (specification of Spanforge, section 9): fixed wording with places for values. In the text below a value of one line is
 * {@code {name}} and a list, one item a line behind {@code "    * "}, is {@code [name]}.
 */
final class Template {
    private static final String WORDING = """
            DATA PROCESSING AGREEMENT
            (GDPR Article 28 / Module 2 Standard Contractual Clauses)

            Parties
            -------
            Controller: {controller_name}
            Address:    {controller_address}

            Processor:  {processor_name}
            Address:    {processor_address}

            1. Subject Matter and Duration
               1.1 This Agreement governs the processing of personal data by the Processor
                   on behalf of the Controller in connection with the SpanForge AI
                   observability platform for project: {project_id}.
               1.2 Processing commences on the date of signature and continues for the
                   retention period specified in Clause 5.

            2. Nature and Purpose of Processing
            [processing_purposes]

            3. Categories of Personal Data
            [data_categories]

            4. Categories of Data Subjects
            [data_subjects]

            5. Retention
               5.1 {retention_period}
               5.2 Upon termination the Processor shall, at the choice of the Controller,
                   delete or return all personal data unless Union or Member State law
                   requires storage.

            6. Sub-processors
               6.1 The Controller authorises engagement of the following sub-processors:
            [sub_processors]
               6.2 The Processor shall impose the same data protection obligations on any
                   sub-processor by way of a binding written agreement.

            7. Technical and Organisational Security Measures (Article 32)
            [security_measures]

            8. Assistance and Audit Rights
               8.1 The Processor shall assist the Controller with data subject requests,
                   security incident notifications, and DPIA obligations.
               8.2 The Controller may audit compliance with this Agreement upon 30 days'
                   written notice.

            9. Cross-border Transfers
               Transfer mechanism: {transfer_mechanism}
               SCC Module: {scc_clauses}

            10. Signatures
                Controller: _________________________ Date: _________
                Processor:  _________________________ Date: _________

            ---
            Document ID: {document_id}
            Generated:   {generated_at}
            HMAC-SHA256 (document): hmac-sha256:{hmac}
            """;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|(?m)^\\[(\\w+)]$");
    private static final List<String> NAMES = new ArrayList<>();
    private static final Pattern WHOLE = whole();
    private static final Pattern FOOT = Pattern.compile("Document ID: (.*)\nGenerated: {3}(.*)\nHMAC-SHA256 \\(document\\): hmac-sha256:(.*)\n?\\z");
    private static final Pattern PROJECT = Pattern.compile("for project: (.*)\\.\n");

    private Template() {}

    /** A value and where it stands, in characters. */
    record Value(String text, int from, int to) {
    }

    private static Pattern whole() {
        StringBuilder regex = new StringBuilder();
        Matcher place = PLACE.matcher(WORDING);
        int at = 0;
        while (place.find()) {
            regex.append(Pattern.quote(WORDING.substring(at, place.start())));
            NAMES.add(place.group(1) == null ? place.group(2) : place.group(1));
            regex.append(place.group(1) == null ? "( {4}\\* [^\\n]*(?:\\n {4}\\* [^\\n]*)*+|)" : "([^\\n]*)");
            at = place.end();
        }
        String end = WORDING.substring(at);
        return Pattern.compile(regex + Pattern.quote(end.substring(0, end.length() - 1)) + "\\n?");
    }

    /** The values, by name, where the text has exactly the wording of the template. */
    static Optional<Map<String, Value>> values(String text) {
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            values.put(NAMES.get(i), new Value(matcher.group(i + 1), matcher.start(i + 1), matcher.end(i + 1)));
        }
        return Optional.of(values);
    }

    /** The signed values, wherever the rest of the wording was changed. */
    static Map<String, Value> signed(String text) {
        Map<String, Value> values = new LinkedHashMap<>();
        Matcher foot = FOOT.matcher(text);
        if (foot.find()) {
            values.put("document_id", new Value(foot.group(1), foot.start(1), foot.end(1)));
            values.put("generated_at", new Value(foot.group(2), foot.start(2), foot.end(2)));
            values.put("hmac", new Value(foot.group(3), foot.start(3), foot.end(3)));
        }
        Matcher project = PROJECT.matcher(text);
        if (project.find()) {
            values.put("project_id", new Value(project.group(1), project.start(1), project.end(1)));
        }
        return values;
    }

    /** The first line, from 1, that stands nowhere in the template and is no value; 0 where only the order differs. */
    static int strange(String text) {
        List<String> fixed = WORDING.lines().toList();
        List<String> heads = fixed.stream().filter(line -> line.contains("{")).map(line -> line.substring(0, line.indexOf('{'))).filter(head -> !head.isBlank()).toList();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (!fixed.contains(line) && !line.startsWith("    * ") && heads.stream().noneMatch(line::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The items of a list as it stands in the text. */
    static List<String> items(String list) {
        return list.isEmpty() ? List.of() : list.lines().map(line -> line.substring(6)).toList();
    }
}
