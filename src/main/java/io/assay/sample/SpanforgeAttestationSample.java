// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An evidence package for ISO/IEC 42001 over a few events (specification of Spanforge, section 7). Tampered: a clause with too few events was set
 * to pass.
 */
public final class SpanforgeAttestationSample implements Sample {
    private static final String SEED = "assay demo spanforge attestation";
    private static final String PREFIX = "iso_42001_scoring-3_2026-05-01_2026-06-01_";
    private static final List<String> TYPES = List.of("llm.trace.span.completed", "llm.guard.blocked");
    private static final int TRACES = 5;

    /** A row of the producer's mapping. */
    private record Row(String clause, List<String> prefixes) {
    }

    private static final List<Row> ROWS = List.of(new Row("6.1", List.of("llm.drift.", "llm.guard.", "llm.eval.")),
            new Row("9.1", List.of("llm.trace.", "llm.eval.", "llm.cost.")), new Row("10.1", List.of("llm.audit.", "llm.guard.")));

    private final List<byte[]> lines;

    public SpanforgeAttestationSample() {
        SpanforgeChain chain = new SpanforgeChain(SEED, secret("events"), Instant.parse("2026-05-04T07:00:00.500Z"));
        for (int i = 0; i < TRACES + 1; i++) {
            chain.event(TYPES.get(i / TRACES), 60_000 + i * 1_117L, Map.of("org_id", "org_claims"), Map.of("model_id", "scoring-3", "seq", i));
        }
        this.lines = chain.lines();
    }

    private static String secret(String of) {
        return Hex.encode(Sha256.of((SEED + " " + of).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "spanforge-attestation";
    }

    @Override
    public List<SampleFile> good() {
        return files("\0", "");
    }

    @Override
    public List<SampleFile> tampered() {
        return files("\"status\": \"partial\"", "\"status\": \"pass\"");
    }

    private List<SampleFile> files(String from, String to) {
        List<SampleFile> files = new ArrayList<>();
        files.add(new SampleFile(PREFIX + "attestation.json", attestation().replaceFirst(from, to).getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        lines.forEach(line -> {
            log.writeBytes(line);
            log.write('\n');
        });
        files.add(new SampleFile("events.jsonl", log.toByteArray()));
        ROWS.forEach(row -> files.add(new SampleFile("exports/" + row.clause().replace('.', '_') + ".jsonl",
                of(row).stream().map(event -> spelled(event, Set.of("signature"))).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    private List<JsonValue> of(Row row) {
        return lines.stream().map(SpanforgeAttestationSample::parsed)
                .filter(event -> row.prefixes().stream().anyMatch(prefix -> text(event, "event_type").startsWith(prefix))).toList();
    }

    private String attestation() {
        Map<String, Object> statuses = new LinkedHashMap<>();
        List<Object> clauses = new ArrayList<>();
        for (Row row : ROWS) {
            List<JsonValue> events = of(row);
            boolean enough = events.size() >= TRACES;
            String prefixes = row.prefixes().stream().map(prefix -> "'" + prefix + "'").collect(Collectors.joining(", ", "[", "]"));
            statuses.put(row.clause(), enough ? "pass" : "partial");
            Map<String, Object> clause = new LinkedHashMap<>();
            clause.put("clause_id", row.clause());
            clause.put("status", statuses.get(row.clause()));
            clause.put("evidence_count", events.size());
            clause.put("audit_ids", events.stream().map(event -> text(event, "event_id")).toList());
            clause.put("summary", enough ? events.size() + " events from prefixes " + prefixes + " satisfy this clause."
                    : "Only " + events.size() + " events found (need \u2265" + TRACES + "). Increase instrumentation coverage.");
            clauses.add(clause);
        }
        Map<String, Object> signed = new LinkedHashMap<>();
        signed.put("model_id", "scoring-3");
        signed.put("framework", "iso_42001");
        signed.put("from", "2026-05-01");
        signed.put("to", "2026-06-01");
        signed.put("generated_at", "2026-06-02T08:00:00.000001+00:00");
        signed.put("clauses", statuses);
        signed.put("event_count", lines.size());
        return written(signed, clauses);
    }

    private static String written(Map<String, Object> signed, List<Object> clauses) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("model_id", signed.get("model_id"));
        file.put("framework", signed.get("framework"));
        file.put("period_from", signed.get("from"));
        file.put("period_to", signed.get("to"));
        file.put("generated_at", signed.get("generated_at"));
        file.put("generated_by", "spanforge.core.compliance_mapping v1");
        file.put("overall_status", "partial");
        try {
            file.put("hmac_sig", Hex.encode(Hmac.sha256(secret("signing").getBytes(StandardCharsets.UTF_8), PythonJson.spacedAscii(JsonValues.of(signed)))));
            file.put("clauses", clauses);
            file.put("explanation_coverage_pct", 0.0);
            return new String(PythonJson.indented(JsonValues.of(file)), StandardCharsets.UTF_8);
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonValue parsed(byte[] line) {
        try {
            return JsonReader.parse(line);
        } catch (JsonSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(JsonValue event, String member) {
        return ((JsonObject) event).text(member).orElse("");
    }

    private static String spelled(JsonValue event, Set<String> without) {
        try {
            return new String(PythonJson.plain(event, without), StandardCharsets.UTF_8);
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-spanforge-attestation", "kind", "hmac-secret", "purposes", List.of("spanforge.signing"), "utf8", secret("signing"),
                "origin", "demo"), Map.of("id", "demo-spanforge-attested-events", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8",
                secret("events"), "origin", "demo"));
    }
}
