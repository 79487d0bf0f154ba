// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.sample.MemoryStore;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events of semvec in a store, or signed requests in a log. */
record SemvecHistory(boolean requests) implements History {
    @Override
    public List<Object> items(List<String> events) {
        List<Object> items = new ArrayList<>();
        for (String event : events) {
            items.add(requests ? request(event) : row(event, items.size() + 1L));
        }
        return items;
    }

    private static List<Object> row(String event, long number) {
        byte[] vector = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putDouble(0.5).putDouble(0.25).array();
        return Arrays.asList(number, RecordsHistory.id(event), "user-anna", "update", "2026-11-02T08:15:00.125000+00:00", History.content(event), vector, "f64le", 2, null);
    }

    private static byte[] request(String event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("request_id", RecordsHistory.id(event));
        line.put("received_at", "2026-11-15T11:00:00.000000Z");
        line.put("method", "POST");
        line.put("path", "/v1/compliance/users/user-42/forget");
        line.put("query", "");
        Map<String, Object> headers = new LinkedHashMap<>();
        List.of("User-Id", "Key-Id", "Timestamp", "Nonce", "Signature").forEach(name -> headers.put("X-Semvec-" + name, name));
        line.put("headers", headers);
        line.put("body_b64", Base64.getEncoder().encodeToString(History.content(event).getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("status", 200);
        outcome.put("code", null);
        line.put("outcome", outcome);
        return io.assay.canon.serde.SerdeJson.compact(io.assay.canon.JsonValues.of(line));
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        if (requests) {
            return Map.of("requests.jsonl", SpanforgeHistory.joined(items, "", "\n", items.isEmpty() ? "" : "\n"));
        }
        try (MemoryStore store = new MemoryStore(4096)) {
            store.run("CREATE TABLE store_meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)");
            store.run("CREATE TABLE memory_events(seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, user_id TEXT NOT NULL, event_type TEXT NOT NULL"
                + " DEFAULT 'update', created_at TEXT NOT NULL, text TEXT NOT NULL, embedding BLOB NOT NULL, embedding_dtype TEXT NOT NULL,"
                + " dimension INTEGER NOT NULL, meta TEXT)");
            store.insert("store_meta", List.of("schema", "assay-semvec-store/1"));
            store.insert("store_meta", List.of("dimension", "2"));
            items.forEach(row -> store.insert("memory_events", (List<?>) row));
            return Map.of("events.sqlite", store.bytes());
        }
    }

    @Override
    public Binding afterRemoval() {
        return requests ? Binding.NONE : Binding.ALL;
    }

    @Override
    public Binding afterChange() {
        return Binding.NONE;
    }
}
