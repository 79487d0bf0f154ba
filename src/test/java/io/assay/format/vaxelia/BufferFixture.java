// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.AesGcm;
import io.assay.crypto.Sha256;
import io.assay.sample.SampleFile;
import io.assay.sample.VaxeliaBufferSample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A buffer put together entry by entry, under the key of the sample. */
final class BufferFixture {
    static final String TIME = "2026-11-15T10:00:00Z";
    static final String NAME = "1794736800000-a.bin";

    private final List<SampleFile> files = new ArrayList<>();
    private final List<Object> listing = new ArrayList<>();

    static byte[] key() {
        return Base64.getDecoder().decode((String) new VaxeliaBufferSample().keys().getFirst().get("base64"));
    }

    static Map<String, Object> decision() {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("aiSystemId", "credit-check");
        decision.put("modelUsed", "scoring-3");
        decision.put("input", Map.of("applicant", "A-1"));
        decision.put("output", Map.of("score", 640));
        decision.put("status", "completed");
        decision.put("decidedAt", TIME);
        return decision;
    }

    static byte[] json(Map<String, Object> value) {
        return CanonicalJson.bytes(value);
    }

    static byte[] nonce(String seed) {
        return Arrays.copyOf(Sha256.of(seed.getBytes(StandardCharsets.UTF_8)), AesGcm.NONCE_LENGTH);
    }

    static byte[] sealed(byte[] key, byte[] nonce, byte[] plaintext, String associated) throws Exception {
        byte[] rest = AesGcm.of(key).seal(nonce, plaintext, associated.getBytes(StandardCharsets.UTF_8));
        byte[] entry = Arrays.copyOf(nonce, nonce.length + rest.length);
        System.arraycopy(rest, 0, entry, nonce.length, rest.length);
        return entry;
    }

    BufferFixture raw(String name, byte[] bytes) {
        files.add(new SampleFile("buffer/" + name, bytes));
        return listed(name, "file", bytes);
    }

    BufferFixture entry(String name, byte[] plaintext) throws Exception {
        return raw(name, sealed(key(), nonce(name), plaintext, ""));
    }

    BufferFixture unlisted(String name, byte[] plaintext) throws Exception {
        files.add(new SampleFile("buffer/" + name, sealed(key(), nonce(name), plaintext, "")));
        return this;
    }

    BufferFixture listed(String name, String type, byte[] bytes) {
        listing.add(Map.of("name", name, "type", type, "size", bytes.length, "mode", "0600", "mtime", TIME, "sha256", Hex.encode(Sha256.of(bytes))));
        return this;
    }

    BufferFixture delivered(String lines) {
        files.add(new SampleFile("decision-log.jsonl", lines.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    List<SampleFile> withoutManifest() {
        return List.copyOf(files);
    }

    List<SampleFile> files() {
        List<SampleFile> all = new ArrayList<>(files);
        all.add(new SampleFile("manifest.json", json(Map.of("format", "assay-dir-manifest/1", "directory", "buffer", "mode", "0700", "entries", listing))));
        return all;
    }
}
