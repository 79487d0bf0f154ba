// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a request log that a test makes: a request that is right, and what of it is changed before or after it is signed. */
final class SignedLine {
    static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final byte[] OTHER_SECRET = "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII);
    private static int numbers;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] secret = SECRET;

    private SignedLine() {
        values.put("id", "r" + ++numbers);
        values.put("received", "2026-05-01T10:00:00Z");
        values.put("method", "GET");
        values.put("path", "/v1/compliance/users/u1/facts");
        values.put("query", "");
        values.put("body", "");
        values.put("joiner", "\n");
        values.put("status", "200");
        headers.put("X-Semvec-User-Id", "u1");
        headers.put("X-Semvec-Key-Id", "k1");
        headers.put("X-Semvec-Nonce", "%032x".formatted(numbers));
    }

    /** A request that is right and was accepted. */
    static SignedLine right() {
        return new SignedLine();
    }

    /** id, received, stamp, method, path, query, body, joiner, status, code, signature, signedPath, signedBody, signedMethod. */
    SignedLine with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** A header as it is sent, after the five of the request; the empty value takes it away. */
    SignedLine header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The second user with the second key. */
    SignedLine ofOther() {
        secret = OTHER_SECRET;
        return header("X-Semvec-User-Id", "u 2").header("X-Semvec-Key-Id", "k2").with("path", "/v1/compliance/users/u%202/facts");
    }

    SignedLine nonce(String nonce) {
        return header("X-Semvec-Nonce", nonce);
    }

    SignedLine at(String received) {
        return with("received", "2026-05-01T" + received + "Z");
    }

    SignedLine refused(int status, String code) {
        return with("status", Integer.toString(status)).with("code", code);
    }

    String line() {
        String stamp = values.getOrDefault("stamp", values.get("received"));
        String message = String.join(values.get("joiner"), values.getOrDefault("signedMethod", values.get("method")),
                values.getOrDefault("signedPath", values.get("path")), Hex.encode(Sha256.of(bytes(values.getOrDefault("signedBody", values.get("body"))))),
                stamp, headers.get("X-Semvec-Nonce"));
        Map<String, Object> sent = new LinkedHashMap<>(headers);
        sent.putIfAbsent("X-Semvec-Timestamp", stamp);
        sent.putIfAbsent("X-Semvec-Signature", values.getOrDefault("signature", Hex.encode(Hmac.sha256(secret, bytes(message)))));
        sent.values().removeIf(""::equals);
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("status", Integer.valueOf(values.get("status")));
        outcome.put("code", values.get("code"));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("request_id", values.get("id"));
        line.put("received_at", values.get("received"));
        List.of("method", "path", "query").forEach(name -> line.put(name, values.get(name)));
        line.put("headers", sent);
        line.put("body_b64", Base64.getEncoder().encodeToString(bytes(values.get("body"))));
        line.put("outcome", outcome);
        return new String(CanonicalJson.bytes((Object) line), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
