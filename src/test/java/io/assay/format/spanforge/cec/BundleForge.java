// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import io.assay.sample.CecSample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the good bundle apart, lets a test change it, and packs it again: with the old imprint, or with one that fits, as a forger would. */
final class BundleForge {
    static final String TSR = "rfc3161_timestamp.tsr";
    static final String SCORES = "score_records/records.ndjson";
    static final String SIGNING = "demo-signing-4fQ7-not-for-production-X2";
    static final String AUDIT = "demo-audit-9bK1-not-for-production-M5";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private boolean stamped = true;

    BundleForge() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(new CecSample().good().getFirst().bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    BundleForge edit(String name, UnaryOperator<String> change) {
        String old = new String(entries.get(name), StandardCharsets.UTF_8);
        String changed = change.apply(old);
        if (changed.equals(old)) {
            throw new AssertionError("nothing changed in " + name);
        }
        entries.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    BundleForge put(String name, String content) {
        byte[] stamp = entries.remove(TSR);
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        if (stamp != null && !name.equals(TSR)) {
            entries.put(TSR, stamp);
        }
        return this;
    }

    BundleForge remove(String name) {
        entries.remove(name);
        return this;
    }

    BundleForge rename(String from, String to) {
        return put(to, new String(entries.get(from), StandardCharsets.UTF_8)).remove(from);
    }

    /** Leaves the imprint as it was. */
    BundleForge unstamped() {
        stamped = false;
        return this;
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    /** Makes the manifest's HMAC fit again, as only a holder of the secret can. */
    BundleForge signManifest(String secret) throws JsonSyntaxException, PythonJson.Unencodable {
        JsonObject manifest = (JsonObject) JsonReader.parse(entries.get("manifest.json"));
        String mac = Hex.encode(Hmac.sha256(secret.getBytes(StandardCharsets.UTF_8), PythonJson.spacedAscii(manifest, Set.of("hmac"))));
        return edit("manifest.json", text -> text.replaceAll("\"hmac-sha256:[0-9a-f]*\"", "\"hmac-sha256:" + mac + "\""));
    }

    /** A record line with an HMAC that fits its members, written as the store exports it. */
    static String signedRecord(String line) throws JsonSyntaxException, PythonJson.Unencodable {
        JsonObject record = (JsonObject) JsonReader.parse(line.getBytes(StandardCharsets.UTF_8));
        byte[] message = (record.text("record_id").orElseThrow() + "|" + new String(PythonJson.compactUtf8(record, Set.of("hmac", "chain_position")),
                StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return line.replaceAll("hmac-sha256:[0-9a-f]*", "hmac-sha256:" + Hex.encode(Hmac.sha256(AUDIT.getBytes(StandardCharsets.UTF_8), message)));
    }

    /** Makes the content of the time-stamp entry from the bytes before it. */
    @FunctionalInterface
    interface Stamp {
        byte[] over(byte[] before) throws Exception;
    }

    byte[] bytes() throws Exception {
        return stampedBy(before -> stamped ? text(TSR).replaceAll("\"[0-9a-f]{64}\"", "\"" + Hex.encode(Sha256.of(before)) + "\"")
                .getBytes(StandardCharsets.UTF_8) : entries.get(TSR));
    }

    byte[] stampedBy(Stamp stamp) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                byte[] content = entry.getKey().equals(TSR) ? stamp.over(out.toByteArray()) : entry.getValue();
                zip.putNextEntry(stored(entry.getKey(), content));
                zip.write(content);
                zip.closeEntry();
                zip.flush();
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(LocalDateTime.of(2026, 7, 1, 6, 0));
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
