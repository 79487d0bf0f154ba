// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.canon.Hex;
import io.assay.canon.JsonValues;
import io.assay.canon.serde.SerdeJson;
import io.assay.crypto.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audit log of Kimberlite, each event hashed with the hash of the one before. */
record AuditHistory() implements History {
    @Override
    public List<Object> items(List<String> events) {
        List<Object> items = new ArrayList<>();
        byte[] previous = new byte[32];
        for (String event : events) {
            ByteArrayOutputStream card = new ByteArrayOutputStream();
            card.write(16);
            card.writeBytes(Hex.decode(id(event).replace("-", "")).orElseThrow());
            text(card, "2026-04-01T09:00:00Z");
            card.write(2);
            text(card, event + "-");
            card.write(16);
            card.writeBytes(Hex.decode(id(event).replace("-", "")).orElseThrow());
            card.writeBytes(new byte[6]);
            card.writeBytes(previous);
            card.writeBytes(new byte[32]);
            byte[] own = Sha256.of(previous, card.toByteArray());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("event_id", id(event));
            json.put("timestamp", "2026-04-01T09:00:00Z");
            json.put("action", Map.of("ErasureRequested", new java.util.TreeMap<>(Map.of("subject_id", event + "-", "request_id", id(event))).descendingMap()));
            List.of("actor", "tenant_id", "ip_address", "correlation_id", "source_country").forEach(name -> json.put(name, null));
            json.put("prev_hash", numbers(previous));
            json.put("event_hash", numbers(own));
            items.add(SerdeJson.compact(JsonValues.of(json)));
            previous = own;
        }
        return items;
    }

    static String id(String event) {
        return RecordsHistory.id(event);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Object> numbers(byte[] bytes) {
        List<Object> numbers = new ArrayList<>();
        for (byte b : bytes) {
            numbers.add(b & 0xFF);
        }
        return numbers;
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        return Map.of("audit_log.json", SpanforgeHistory.joined(items, "[", ",", "]"));
    }

    @Override
    public Binding afterRemoval() {
        return Binding.ALL;
    }

    @Override
    public Binding afterChange() {
        return Binding.ALL;
    }
}
