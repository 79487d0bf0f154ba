// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.Hex;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A log of three signed requests, one of them a replay that was refused. Tampered: the refusal became an acceptance. */
public final class SemvecRequestSample implements Sample {
    private static final String FILE = "requests.jsonl";
    private static final String KEY = "demo-request-key";
    private static final byte[] SECRET = Sha256.of("assay demo semvec request".getBytes(StandardCharsets.UTF_8));
    private static final String NONCE = "789a660bffb2a6ba30e80f6a21ed8307";

    @Override
    public String name() {
        return "semvec-requests";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, log(409, "nonce_replayed")));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, log(200, null)));
    }

    private static byte[] log(int status, String code) {
        List<byte[]> lines = new ArrayList<>();
        lines.add(line("r1", "00", NONCE, 200, null));
        lines.add(line("r2", "05", "8fd4297796b41a88ff9bb70100f3ff1e", 200, null));
        lines.add(line("r3", "20", NONCE, status, code));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        lines.forEach(line -> {
            log.writeBytes(line);
            log.write('\n');
        });
        return log.toByteArray();
    }

    private static byte[] line(String id, String second, String nonce, int status, String code) {
        byte[] body = "{\"reason\":\"user_request\"}".getBytes(StandardCharsets.UTF_8);
        String path = "/v1/compliance/users/user-42/forget";
        String stamp = "2026-11-15T11:00:" + second + "+00:00";
        byte[] mac = Hmac.sha256(SECRET, String.join("\n", "POST", path, Hex.encode(Sha256.of(body)), stamp, nonce).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("X-Semvec-User-Id", "user-42");
        headers.put("X-Semvec-Key-Id", KEY);
        headers.put("X-Semvec-Timestamp", stamp);
        headers.put("X-Semvec-Nonce", nonce);
        headers.put("X-Semvec-Signature", Hex.encode(mac));
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("status", status);
        outcome.put("code", code);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("request_id", id);
        line.put("received_at", "2026-11-15T11:00:" + second + ".000000Z");
        line.put("method", "POST");
        line.put("path", path);
        line.put("query", "");
        line.put("headers", headers);
        line.put("body_b64", Base64.getEncoder().encodeToString(body));
        line.put("outcome", outcome);
        try {
            return PythonJson.plain(JsonValues.of(line));
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", KEY, "kind", "hmac-secret", "purposes", List.of("semvec.request"), "userId", "user-42", "hex", Hex.encode(SECRET),
                "origin", "demo"));
    }
}
