// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fallback entries and signed records with keys of the tests. */
final class FallbackFixture implements Sample {
    static final String SECRET = "test-only-fallback-3Zr8-Kp";

    private final String file;
    private final byte[] good;
    private final byte[] tampered;
    private final String purpose;

    private FallbackFixture(String file, byte[] good, byte[] tampered, String purpose) {
        this.file = file;
        this.good = good;
        this.tampered = tampered;
        this.purpose = purpose;
    }

    static FallbackFixture log() {
        String text = entry(0, SECRET) + "\n" + entry(1, SECRET) + "\n";
        return new FallbackFixture("audit_fallback.jsonl", bytes(text), bytes(text.replace("\"i\":1", "\"i\":7")), "spanforge.signing");
    }

    static FallbackFixture signed() {
        try {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("z", 1.5);
            record.put("decision", "approve");
            String form = new String(PythonJson.compactUtf8(JsonValues.of(record)), StandardCharsets.UTF_8);
            Map<String, Object> signed = new LinkedHashMap<>();
            signed.put("record", record);
            signed.put("record_id", "fe1e5937-ebc0-411e-b989-718fb72fd3e1");
            signed.put("checksum", "sha256:" + Hex.encode(Sha256.of(bytes(form))));
            signed.put("signature", "hmac-sha256:" + Hex.encode(Hmac.sha256(bytes(SECRET), bytes("fe1e5937-ebc0-411e-b989-718fb72fd3e1|" + form))));
            signed.put("timestamp", "2026-06-01T08:00:00.000634Z");
            String text = new String(PythonJson.indented(JsonValues.of(signed)), StandardCharsets.UTF_8);
            return new FallbackFixture("signed.json", bytes(text), bytes(text.replace("approve", "decline")), "spanforge.audit");
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String entry(int number, String secret) {
        try {
            Map<String, Object> payload = new LinkedHashMap<>();
            payload.put("note", "n\u00e4 " + number);
            payload.put("i", number);
            String time = "2026-06-01T08:00:0" + number + ".125000+00:00";
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("record_id", Hex.encode(Sha256.of(PythonJson.compactAscii(JsonValues.of(payload)), bytes(time))).substring(0, 32));
            entry.put("schema_key", "halluccheck.audit.fallback.v1");
            entry.put("timestamp", time);
            entry.put("payload", payload);
            entry.put("fallback", true);
            entry.put("hmac", Hex.encode(Hmac.sha256(bytes(secret), PythonJson.compactAscii(JsonValues.of(entry)))));
            return new String(PythonJson.compactPlainAscii(JsonValues.of(entry)), StandardCharsets.US_ASCII);
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String file() {
        return file;
    }

    @Override
    public String name() {
        return "fixture";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(file, good));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(file, tampered));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "test", "kind", "hmac-secret", "purposes", List.of(purpose), "utf8", SECRET));
    }
}
