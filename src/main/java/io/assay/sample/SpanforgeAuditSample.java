// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An export of sf-audit records as the store gives it, one a line (specification of Spanforge, section 6). Tampered: one verdict turned into its
 * opposite, one record removed.
 */
public final class SpanforgeAuditSample implements Sample {
    private static final String SECRET = "demo-audit-records-7hT2-not-for-production-Q8";
    private static final String FILE = "records.jsonl";

    private final int count;

    /** An export of so many records. */
    public SpanforgeAuditSample(int count) {
        this.count = count;
    }

    @Override
    public String name() {
        return "spanforge-audit";
    }

    @Override
    public List<SampleFile> good() {
        return file(lines());
    }

    @Override
    public List<SampleFile> tampered() {
        List<String> lines = lines();
        lines.set(1, lines.get(1).replace("\"FAIL\"", "\"PASS\""));
        lines.remove(2);
        return file(lines);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-audit-records", "kind", "hmac-secret", "purposes", List.of("spanforge.audit"), "utf8", SECRET, "origin", "demo"));
    }

    private static List<SampleFile> file(List<String> lines) {
        return List.of(new SampleFile(FILE, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int position = 0; position < count; position++) {
            String digits = Hex.encode(Sha256.of(("audit record " + position).getBytes(StandardCharsets.UTF_8)));
            String id = digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-4" + digits.substring(13, 16) + "-a" + digits.substring(17, 20) + "-"
                    + digits.substring(20, 32);
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("record_id", id);
            head.put("schema_key", "halluccheck.score.v1");
            head.put("project_id", "claims-desk");
            head.put("timestamp", "2026-06-0" + (1 + position % 9) + "T10:15:00." + (250_000 + position) + "Z");
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("model", "m-9");
            content.put("score", 0.125 + position / 16.0);
            content.put("verdict", position % 3 == 1 ? "FAIL" : "PASS");
            Map<String, Object> signed = new LinkedHashMap<>(head);
            signed.putAll(content);
            byte[] message = (id + "|" + new String(written(signed, PythonJson::compactUtf8), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            head.put("hmac", "hmac-sha256:" + Hex.encode(Hmac.sha256(SECRET.getBytes(StandardCharsets.UTF_8), message)));
            head.put("chain_position", position);
            head.putAll(content);
            lines.add(new String(written(head, PythonJson::plain), StandardCharsets.US_ASCII));
        }
        return lines;
    }

    private static byte[] written(Object value, Writing writing) {
        try {
            return writing.of(JsonValues.of(value));
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException("a sample holds nothing that Python could not write", impossible);
        }
    }

    /** One of Python's forms. */
    private interface Writing {
        byte[] of(JsonValue value) throws PythonJson.Unencodable;
    }
}
