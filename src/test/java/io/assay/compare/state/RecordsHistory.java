// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Audit records of Spanforge, numbered and each with its own HMAC: as an export, or in a bundle. */
record RecordsHistory(boolean bundled) implements History {
    @Override
    public List<Object> items(List<String> events) {
        List<Object> items = new ArrayList<>();
        for (String event : events) {
            Map<String, Object> record = new TreeMap<>(Map.of("record_id", id(event), "schema_key", "halluccheck.score.v1", "project_id", "claims-desk", "timestamp",
                "2026-06-01T10:15:00.250000Z", "note", event + "-"));
            byte[] message = (id(event) + "|" + new String(CanonicalJson.bytes(record), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            record.put("hmac", "hmac-sha256:" + Hex.encode(Hmac.sha256(SpanforgeHistory.SECRET.getBytes(StandardCharsets.UTF_8), message)));
            record.put("chain_position", items.size());
            items.add(CanonicalJson.bytes(record));
        }
        return items;
    }

    static String id(String event) {
        String digits = Integer.toHexString(event.charAt(0));
        return "000000" + digits + "-0000-4000-a000-0000000000" + digits;
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        byte[] lines = SpanforgeHistory.joined(items, "", "\n", items.isEmpty() ? "" : "\n");
        return bundled ? Map.of("halluccheck_cec_claims-desk_20260701.zip", bundle(lines)) : Map.of("records.jsonl", lines);
    }

    private static byte[] bundle(byte[] lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, byte[]> entries = new TreeMap<>(Map.of("score_records/records.ndjson", lines, "manifest.json",
                "{\"bundle_schema\": \"spanforge.cec.v1\", \"project_id\": \"claims-desk\"}".getBytes(StandardCharsets.US_ASCII)));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTime(0);
                zip.putNextEntry(head);
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public Binding afterRemoval() {
        return Binding.ALL;
    }

    @Override
    public Binding afterChange() {
        return Binding.NONE;
    }
}
