// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
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

/** The same small log as CSV or as Parquet, with its proof and its seal. */
record OtherForms(String format, byte[] export, byte[] altered, VerityLog log) implements Sample {
    private static final List<String> COLUMNS = List.of("position", "timestamp", "tenant_id", "stream_id", "stream", "actor", "caused_by", "client_ip",
            "operation", "idempotency_id", "key_id", "nonce", "data", "prev_hash", "hash");

    static OtherForms csv() {
        VerityLog log = twoEvents();
        StringBuilder table = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        log.events().forEach(event -> {
            List<String> fields = COLUMNS.stream().map(column -> event.get(column) == null ? "" : event.get(column).toString()).toList();
            table.append(String.join(",", fields)).append('\n');
        });
        byte[] export = table.toString().getBytes(StandardCharsets.UTF_8);
        return new OtherForms("csv", export, table.toString().replace("10.0.0.1", "10.0.0.3").getBytes(StandardCharsets.UTF_8), log);
    }

    static OtherForms parquet(ParquetForge.Style style) {
        VerityLog log = twoEvents();
        return new OtherForms("parquet", parquet(style, log, "10.0.0.1"), parquet(style, log, "10.0.0.3"), log);
    }

    private static VerityLog twoEvents() {
        return new VerityLog().add("SCHEMA_CHANGE", "{\"ddl\":\"CREATE TABLE records (id TEXT)\"}").add("QUERY", "{\"query\":\"SELECT 1\"}");
    }

    private static byte[] parquet(ParquetForge.Style style, VerityLog log, String address) {
        ParquetForge forge = new ParquetForge(style);
        for (String name : COLUMNS) {
            List<Object> values = new ArrayList<>();
            log.events().forEach(event -> values.add(value(name, event.get(name), address)));
            forge.column(column(name), values);
        }
        return forge.bytes();
    }

    private static ParquetColumn column(String name) {
        return switch (name) {
            case "position", "timestamp", "tenant_id", "stream_id" -> new ParquetColumn(name, PhysicalType.INT64, 0, false, ParquetColumn.UINT_64);
            case "prev_hash", "hash" -> new ParquetColumn(name, PhysicalType.FIXED_LEN_BYTE_ARRAY, 32, false, -1);
            case "idempotency_id" -> new ParquetColumn(name, PhysicalType.FIXED_LEN_BYTE_ARRAY, 16, true, -1);
            case "actor", "operation" -> new ParquetColumn(name, PhysicalType.BYTE_ARRAY, 0, false, ParquetColumn.UTF8);
            case "data", "nonce" -> new ParquetColumn(name, PhysicalType.BYTE_ARRAY, 0, true, -1);
            default -> new ParquetColumn(name, PhysicalType.BYTE_ARRAY, 0, true, ParquetColumn.UTF8);
        };
    }

    private static Object value(String name, Object value, String address) {
        return switch (value) {
            case null -> null;
            case Long number -> number;
            case String hex when name.endsWith("hash") || name.equals("idempotency_id") -> HexFormat.of().parseHex(hex);
            case String base64 when name.equals("data") -> Base64.getDecoder().decode(base64);
            default -> value.toString().replace("10.0.0.1", address).getBytes(StandardCharsets.UTF_8);
        };
    }

    String artefact() {
        return "export." + format;
    }

    @Override
    public String name() {
        return "verity-" + format;
    }

    @Override
    public List<SampleFile> good() {
        return files(export);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(altered);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return VerityLog.trust();
    }

    private List<SampleFile> files(byte[] bytes) {
        Map<String, Object> seal = log.seal(1, VerityLog.projection("records", "", Map.of()));
        return List.of(new SampleFile(artefact(), bytes), new SampleFile(artefact() + ".proof", json(log.proof(export, format, seal))),
                new SampleFile("checkpoints.jsonl", json(seal)));
    }

    private static byte[] json(Object value) {
        try {
            return PythonJson.compactPlainUtf8(JsonValues.of(value), Set.of());
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
