// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.AesGcm;
import io.assay.crypto.Sha256;
import io.assay.crypto.UnusableKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A buffer with two decisions that wait for delivery, the host's manifest of it and the tenant's export. Tampered: one byte of a ciphertext, and
 * an entry that others could read.
 */
public final class VaxeliaBufferSample implements Sample {
    private static final String FOLDER = "buffer";
    private static final byte[] KEY = Sha256.of("assay demo vaxelia buffer".getBytes(StandardCharsets.UTF_8));
    private static final List<Instant> TIMES = List.of(Instant.parse("2026-11-14T08:30:00Z"), Instant.parse("2026-11-14T09:15:00Z"));

    @Override
    public String name() {
        return "vaxelia-buffer";
    }

    @Override
    public List<SampleFile> good() {
        return files(false);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(true);
    }

    private static List<SampleFile> files(boolean tampered) {
        List<SampleFile> files = new ArrayList<>();
        List<Object> listing = new ArrayList<>();
        for (Instant time : TIMES) {
            byte[] entry = sealed(time);
            String name = time.toEpochMilli() + "-" + Hex.encode(Sha256.of(entry)).substring(0, 8) + ".bin";
            boolean touched = tampered && time.equals(TIMES.getFirst());
            listing.add(Map.of("name", name, "type", "file", "size", entry.length, "mode", tampered && !touched ? "0644" : "0600", "mtime",
                    time.toString(), "sha256", Hex.encode(Sha256.of(entry))));
            if (touched) {
                entry[AesGcm.NONCE_LENGTH + 5] ^= 1;
            }
            files.add(new SampleFile(FOLDER + "/" + name, entry));
        }
        files.add(new SampleFile("manifest.json", CanonicalJson.bytes(Map.of("format", "assay-dir-manifest/1", "directory", FOLDER, "mode", "0700",
                "captured_at", "2026-11-15T12:00:00Z", "entries", listing))));
        byte[] delivered = decision(Instant.parse("2026-11-13T10:00:00Z"));
        byte[] export = Arrays.copyOf(delivered, delivered.length + 1);
        export[delivered.length] = '\n';
        files.add(new SampleFile("decision-log.jsonl", export));
        return files;
    }

    private static byte[] decision(Instant time) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("aiSystemId", "credit-check");
        decision.put("modelUsed", "scoring-3");
        decision.put("input", Map.of("applicant", "A-" + time.getEpochSecond() % 1000));
        decision.put("output", Map.of("score", 640 + time.getEpochSecond() % 100));
        decision.put("status", "completed");
        decision.put("decidedAt", time.toString());
        return CanonicalJson.bytes(decision);
    }

    private static byte[] sealed(Instant time) {
        byte[] plaintext = decision(time);
        byte[] nonce = Arrays.copyOf(Sha256.of(plaintext), AesGcm.NONCE_LENGTH);
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(nonce);
        try {
            entry.writeBytes(AesGcm.of(KEY).seal(nonce, plaintext, new byte[0]));
        } catch (UnusableKey impossible) {
            throw new IllegalStateException("a SHA-256 digest has 32 bytes", impossible);
        }
        return entry.toByteArray();
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-vaxelia-buffer", "kind", "aes-256-gcm", "purposes", List.of("vaxelia.buffer"), "base64",
                Base64.getEncoder().encodeToString(KEY), "origin", "demo"));
    }

    @Override
    public Map<String, Object> expectations() {
        return Map.of("retentionHours", 168);
    }
}
