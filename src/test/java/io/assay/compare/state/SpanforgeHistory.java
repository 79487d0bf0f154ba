// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import io.assay.sample.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Signed events, as JSON lines, as one array, or in a database. */
record SpanforgeHistory(Form form) implements History {
    static final String SECRET = "test-secret-0123456789-ABCDEFGH-01!";

    enum Form {
        LINES, ARRAY, STORE
    }

    @Override
    public List<Object> items(List<String> events) {
        List<Object> items = new ArrayList<>();
        String before = "";
        for (String event : events) {
            String id = id(event);
            String payload = History.content(event);
            String checksum = "sha256:" + Hex.encode(Sha256.of(payload.getBytes(StandardCharsets.UTF_8)));
            String signature = "hmac-sha256:" + Hex.encode(Hmac.sha256(SECRET.getBytes(StandardCharsets.UTF_8), (id + "|" + checksum + "|" + before).getBytes(StandardCharsets.UTF_8)));
            Map<String, Object> json = new TreeMap<>(Map.of("event_id", id, "event_type", "decision.made", "payload", Map.of("v", event + "-"), "schema_version", "2.0",
                "source", "agent@1.0.0", "timestamp", time(event), "checksum", checksum, "signature", signature));
            if (!before.isEmpty()) {
                json.put("prev_id", before);
            }
            before = id;
            byte[] line = CanonicalJson.bytes(json);
            items.add(form != Form.STORE ? line : Arrays.asList(id, "decision.made", "agent@1.0.0", null, null, null, time(event), new String(line, StandardCharsets.UTF_8)));
        }
        return items;
    }

    private static String time(String event) {
        return "2026-02-01T10:00:0" + (event.charAt(0) - 'a') % 10 + ".000000Z";
    }

    /** A ULID whose time is that of the event. */
    static String id(String event) {
        long millis = 1_769_940_000_000L + (event.charAt(0) - 'a') % 10 * 1000L;
        StringBuilder id = new StringBuilder();
        for (int shift = 45; shift >= 0; shift -= 5) {
            id.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (millis >>> shift) & 31));
        }
        return id + String.valueOf("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(event.charAt(0) - 'a')).repeat(16);
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        if (form == Form.STORE) {
            try (MemoryStore store = new MemoryStore(4096)) {
                store.run("CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, event_type TEXT NOT NULL, source TEXT NOT NULL,"
                    + " org_id TEXT, trace_id TEXT, span_id TEXT, ts TEXT NOT NULL, payload TEXT NOT NULL)");
                for (Object item : items) {
                    List<Object> row = new ArrayList<>(Arrays.asList((Object) null));
                    row.addAll((List<?>) item);
                    store.insert("events", row);
                }
                return Map.of("spanforge.db", store.bytes());
            }
        }
        return form == Form.ARRAY ? Map.of("events.json", joined(items, "[", ",\n", "]")) : Map.of("events.jsonl", joined(items, "", "\n", items.isEmpty() ? "" : "\n"));
    }

    static byte[] joined(List<Object> items, String open, String between, String close) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(open.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < items.size(); i++) {
            out.writeBytes((i == 0 ? "" : between).getBytes(StandardCharsets.US_ASCII));
            out.writeBytes((byte[]) items.get(i));
        }
        out.writeBytes(close.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    @Override
    public Binding afterRemoval() {
        return Binding.NEXT;
    }

    @Override
    public Binding afterChange() {
        return Binding.NONE;
    }
}
