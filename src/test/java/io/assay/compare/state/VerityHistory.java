// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.sample.MemoryStore;
import io.assay.sample.verity.VerityLog;
import io.assay.source.parquet.ParquetColumn;
import io.assay.source.parquet.ParquetForge;
import io.assay.source.parquet.PhysicalType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A log of VerityDB as JSON Lines, CSV, Parquet or in a store. */
record VerityHistory(Form form) implements History {
    private static final List<String> COLUMNS = List.of("tenant_id", "position", "timestamp", "stream_id", "stream", "actor", "caused_by", "client_ip", "operation",
        "idempotency_id", "key_id", "nonce", "data", "tombstone", "prev_hash", "hash");

    enum Form {
        LINES, CSV, PARQUET, STORE
    }

    @Override
    public List<Object> items(List<String> events) {
        VerityLog log = new VerityLog();
        events.forEach(event -> log.add("INSERT", History.content(event)));
        return new ArrayList<>(log.events().stream().map(this::item).toList());
    }

    private Object item(Map<String, Object> event) {
        return switch (form) {
            case LINES -> json(event);
            case CSV -> String.join(",", COLUMNS.stream().filter(name -> !name.equals("tombstone")).map(name -> event.get(name) == null ? "" : event.get(name).toString())
                .toList()).getBytes(StandardCharsets.US_ASCII);
            case PARQUET, STORE -> new ArrayList<>(COLUMNS.stream().map(name -> cell(name, event.get(name))).toList());
        };
    }

    private static byte[] json(Map<String, Object> event) {
        try {
            return PythonJson.compactPlainUtf8(JsonValues.of(event), Set.of());
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object cell(String name, Object value) {
        return switch (value) {
            case null -> null;
            case String hex when name.endsWith("hash") || name.equals("idempotency_id") -> HexFormat.of().parseHex(hex);
            case String base64 when name.equals("data") -> Base64.getDecoder().decode(base64);
            case String text when form == Form.PARQUET -> text.getBytes(StandardCharsets.UTF_8);
            default -> value;
        };
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        return switch (form) {
            case LINES -> Map.of("export.jsonl", SpanforgeHistory.joined(items, "", "\n", items.isEmpty() ? "" : "\n"));
            case CSV -> Map.of("export.csv", SpanforgeHistory.joined(items, String.join(",", COLUMNS).replace("tombstone,", "") + "\n", "\n", "\n"));
            case PARQUET -> Map.of("export.parquet", parquet(items));
            case STORE -> Map.of("store.db", store(items));
        };
    }

    private static byte[] parquet(List<Object> items) {
        ParquetForge forge = new ParquetForge(ParquetForge.Style.PLAIN);
        for (int i = 0; i < COLUMNS.size(); i++) {
            int at = i;
            if (!COLUMNS.get(i).equals("tombstone")) {
                forge.column(column(COLUMNS.get(i)), new ArrayList<>(items.stream().map(item -> (Object) ((List<?>) item).get(at)).toList()));
            }
        }
        return forge.bytes();
    }

    private static ParquetColumn column(String name) {
        return switch (name) {
            case "position", "timestamp", "tenant_id", "stream_id" -> new ParquetColumn(name, PhysicalType.INT64, 0, false, ParquetColumn.UINT_64);
            case "prev_hash", "hash" -> new ParquetColumn(name, PhysicalType.FIXED_LEN_BYTE_ARRAY, 32, false, -1);
            case "idempotency_id" -> new ParquetColumn(name, PhysicalType.FIXED_LEN_BYTE_ARRAY, 16, true, -1);
            case "data", "nonce" -> new ParquetColumn(name, PhysicalType.BYTE_ARRAY, 0, true, -1);
            case "actor", "operation" -> new ParquetColumn(name, PhysicalType.BYTE_ARRAY, 0, false, ParquetColumn.UTF8);
            default -> new ParquetColumn(name, PhysicalType.BYTE_ARRAY, 0, true, ParquetColumn.UTF8);
        };
    }

    private static byte[] store(List<Object> items) {
        try (MemoryStore store = new MemoryStore(4096)) {
            store.run("CREATE TABLE __meta(key TEXT PRIMARY KEY,value TEXT NOT NULL)");
            store.run("CREATE TABLE __events(tenant_id INTEGER NOT NULL,position INTEGER NOT NULL,timestamp INTEGER NOT NULL,stream_id INTEGER NOT NULL,stream TEXT,"
                + "actor TEXT NOT NULL,caused_by TEXT,client_ip TEXT,operation TEXT NOT NULL,idempotency_id BLOB,key_id TEXT,nonce BLOB,data BLOB,"
                + "tombstone TEXT,prev_hash BLOB NOT NULL,hash BLOB NOT NULL,PRIMARY KEY(tenant_id,position))");
            store.insert("__meta", List.of("profile", "assay-vdb/1"));
            items.forEach(row -> store.insert("__events", (List<?>) row));
            return store.bytes();
        }
    }

    @Override
    public boolean isByPlace() {
        return true;
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
