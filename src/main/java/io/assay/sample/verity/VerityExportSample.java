// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An export of VerityDB in JSON Lines with everything that can lie beside it. In the tampered one the actor of an event is another, as somebody would
 * write it who knows that no event hash covers actors.
 */
public final class VerityExportSample implements Sample {
    private static final String EXPORT = "export.jsonl";
    private static final String DDL = "CREATE TABLE records (id TEXT PRIMARY KEY, status TEXT)";

    private final VerityLog log = new VerityLog().add("SCHEMA_CHANGE", "{\"ddl\":\"" + DDL + "\"}").add("INSERT", "{\"id\":\"7\",\"status\":\"open\"}")
            .add("UPDATE", "{\"id\":\"7\",\"old\":{\"status\":\"open\"},\"new\":{\"status\":\"paid\"}}").addEncrypted("ACCESS", "{\"id\":\"7\"}");

    @Override
    public String name() {
        return "verity-export";
    }

    @Override
    public List<SampleFile> good() {
        return files(export());
    }

    @Override
    public List<SampleFile> tampered() {
        return files(new String(export(), StandardCharsets.UTF_8).replace("user:alice@", "user:carol@").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return VerityLog.trust();
    }

    private byte[] export() {
        StringBuilder lines = new StringBuilder();
        log.events().forEach(event -> lines.append(compact(event)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<SampleFile> files(byte[] export) {
        byte[] paid = VerityLog.projection("records", "7", Map.of("id", "7", "status", "paid"));
        Map<String, Object> last = log.seal(3, paid);
        List<SampleFile> files = new ArrayList<>();
        files.add(new SampleFile(EXPORT, export));
        files.add(document(EXPORT + ".proof", log.proof(export(), "jsonl", last)));
        files.add(document(EXPORT + ".schema.json", schema()));
        files.add(new SampleFile("checkpoints.jsonl", (compact(log.seal(2, paid)) + "\n" + compact(last) + "\n").getBytes(StandardCharsets.UTF_8)));
        files.add(document("legal_holds.json", List.of(hold())));
        files.add(document("retention_policies.json", List.of(VerityLog.ordered("tenant_id", VerityLog.TENANT, "stream", null, "min_retention",
                VerityLog.ordered("secs", 86_400L, "nanos", 0L), "max_retention", null, "deletion_method", "TombstoneOnly"))));
        files.add(document("recovery_records.json", List.of(VerityLog.ordered("generation", 2L, "previous_generation", 1L, "known_committed", 1L,
                "recovery_point", 1L, "discarded_range", null, "timestamp", VerityLog.BEGAN + 60_000_000_000L, "reason", "NodeRestart"))));
        files.add(document("commitment_proofs.json", List.of(commitment())));
        files.add(document("keys.json", VerityLog.keys()));
        return files;
    }

    private Map<String, Object> commitment() {
        Map<String, Object> event = log.events().get(1);
        return VerityLog.ordered("idempotency_id", event.get("idempotency_id"), "offset", 1L, "committed_at", event.get("timestamp"), "hash",
                event.get("hash"));
    }

    private static Map<String, Object> hold() {
        return VerityLog.ordered("hold_id", "hold_demo", "tenant_id", VerityLog.TENANT, "streams", List.of("records"), "time_range", null, "reason",
                "Litigation", "placed_by", "user:counsel@example.com", "placed_at", VerityLog.BEGAN, "released_at", null, "released_by", null);
    }

    private static Map<String, Object> schema() {
        return VerityLog.ordered("streams", List.of(VerityLog.ordered("stream_id", 1L, "stream", "records", "versions",
                List.of(VerityLog.ordered("version", 1L, "from_position", 0L, "ddl", DDL)))));
    }

    private static SampleFile document(String path, Object value) {
        return new SampleFile(path, (compact(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** One line, members in their own order. */
    private static String compact(Object value) {
        try {
            return new String(PythonJson.compactPlainUtf8(JsonValues.of(value), Set.of()), StandardCharsets.UTF_8);
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException("the sample is plain ASCII", impossible);
        }
    }
}
