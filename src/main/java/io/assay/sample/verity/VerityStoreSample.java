// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.sample.MemoryStore;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * An event store of VerityDB in SQLite (specification of VerityDB, section 1.11) with its key file beside. Tampered: the amount of a payment, as somebody
 * changes it who opens the file with any SQLite tool.
 */
public final class VerityStoreSample implements Sample {
    private static final List<String> TABLES = List.of("CREATE TABLE __meta(key TEXT PRIMARY KEY,value TEXT NOT NULL)",
            "CREATE TABLE __events(tenant_id INTEGER NOT NULL,position INTEGER NOT NULL,timestamp INTEGER NOT NULL,stream_id INTEGER NOT NULL,stream TEXT,"
                    + "actor TEXT NOT NULL,caused_by TEXT,client_ip TEXT,operation TEXT NOT NULL,idempotency_id BLOB,key_id TEXT,nonce BLOB,data BLOB,"
                    + "tombstone TEXT,prev_hash BLOB NOT NULL,hash BLOB NOT NULL,PRIMARY KEY(tenant_id,position))",
            "CREATE TABLE __checkpoints(tenant_id INTEGER NOT NULL,through_position INTEGER NOT NULL,log_hash BLOB NOT NULL,projection_hash BLOB NOT NULL,"
                    + "sealed_at INTEGER NOT NULL,signature BLOB NOT NULL,signer BLOB NOT NULL,PRIMARY KEY(tenant_id,through_position))",
            "CREATE TABLE __recovery(tenant_id INTEGER NOT NULL,generation INTEGER NOT NULL,previous_generation INTEGER NOT NULL,"
                    + "known_committed INTEGER NOT NULL,recovery_point INTEGER NOT NULL,discarded_start INTEGER,discarded_end INTEGER,"
                    + "timestamp INTEGER NOT NULL,reason TEXT NOT NULL,PRIMARY KEY(tenant_id,generation))",
            "CREATE TABLE __legal_holds(hold_id TEXT PRIMARY KEY,tenant_id INTEGER NOT NULL,streams TEXT,time_from INTEGER,time_to INTEGER,reason TEXT NOT NULL,"
                    + "placed_by TEXT NOT NULL,placed_at INTEGER NOT NULL,released_at INTEGER,released_by TEXT)",
            "CREATE TABLE __retention_policies(tenant_id INTEGER NOT NULL,stream TEXT,min_retention_secs INTEGER NOT NULL,max_retention_secs INTEGER,"
                    + "deletion_method TEXT NOT NULL)",
            "CREATE TABLE __schemas(tenant_id INTEGER NOT NULL,stream_id INTEGER NOT NULL,stream TEXT NOT NULL,version INTEGER NOT NULL,"
                    + "from_position INTEGER NOT NULL,ddl TEXT NOT NULL)");
    private static final String DDL = "CREATE TABLE records (id TEXT PRIMARY KEY, amount BIGINT)";
    private static final int NONCE = 12;

    private final VerityLog log = new VerityLog().add("SCHEMA_CHANGE", "{\"ddl\":\"" + DDL + "\"}").add("INSERT", "{\"id\":\"7\",\"amount\":120}")
            .add("UPDATE", "{\"id\":\"7\",\"old\":{\"amount\":120},\"new\":{\"amount\":90}}").addEncrypted("ACCESS", "{\"id\":\"7\"}");
    private final int pageSize;

    /** The store of the demo. */
    public VerityStoreSample() {
        this(4096);
    }

    /** A store in pages of so many bytes. */
    public VerityStoreSample(int pageSize) {
        this.pageSize = pageSize;
    }

    @Override
    public String name() {
        return "verity-store";
    }

    @Override
    public List<SampleFile> good() {
        return files();
    }

    @Override
    public List<SampleFile> tampered() {
        return files("UPDATE __events SET data = CAST(replace(CAST(data AS TEXT), '120', '920') AS BLOB) WHERE position = 1");
    }

    private List<SampleFile> files(String... changes) {
        try (MemoryStore store = new MemoryStore(pageSize)) {
            TABLES.forEach(store::run);
            store.insert("__meta", List.of("profile", "assay-vdb/1"));
            store.insert("__meta", List.of("store_id", "demo-store"));
            log.events().forEach(event -> store.insert("__events", row(event)));
            byte[] projection = VerityLog.projection("records", "7", Map.of("id", "7", "amount", 90L));
            Map<String, Object> seal = log.seal(3, projection);
            store.insert("__checkpoints", List.of(VerityLog.TENANT, 3L, bytes(seal, "log_hash"), projection, seal.get("sealed_at"), bytes(seal, "signature"),
                    bytes(seal, "signer")));
            store.insert("__recovery", Arrays.asList(VerityLog.TENANT, 2L, 1L, 1L, 1L, null, null, VerityLog.BEGAN + 60_000_000_000L, "NodeRestart"));
            store.insert("__legal_holds", Arrays.asList("hold_demo", VerityLog.TENANT, "[\"records\"]", null, null, "Litigation", "user:counsel@example.com",
                    VerityLog.BEGAN, null, null));
            store.insert("__retention_policies", Arrays.asList(VerityLog.TENANT, null, 86_400L, null, "TombstoneOnly"));
            store.insert("__schemas", List.of(VerityLog.TENANT, 1L, "records", 1L, 0L, DDL));
            List.of(changes).forEach(store::run);
            return List.of(new SampleFile("store.db", store.bytes()), new SampleFile("keys.json", Demo.compact(VerityLog.keys())));
        }
    }

    private static List<Object> row(Map<String, Object> event) {
        List<Object> row = new ArrayList<>();
        for (String column : List.of("tenant_id", "position", "timestamp", "stream_id", "stream", "actor", "caused_by", "client_ip", "operation")) {
            row.add(event.get(column));
        }
        row.add(event.get("idempotency_id") == null ? null : bytes(event, "idempotency_id"));
        row.add(event.get("key_id"));
        row.add(event.get("key_id") == null ? null : Arrays.copyOf(new byte[] {((Long) event.get("position")).byteValue()}, NONCE));
        row.add(Base64.getDecoder().decode((String) event.get("data")));
        row.add(null);
        row.add(bytes(event, "prev_hash"));
        row.add(bytes(event, "hash"));
        return row;
    }

    private static byte[] bytes(Map<String, Object> members, String name) {
        return Hex.decode((String) members.get(name)).orElseThrow();
    }

    @Override
    public List<Map<String, Object>> keys() {
        return VerityLog.trust();
    }
}
