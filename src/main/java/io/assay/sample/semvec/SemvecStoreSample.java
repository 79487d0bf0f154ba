// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.crypto.signature.RsaSigner;
import io.assay.sample.MemoryStore;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event store in SQLite (profile {@code assay-semvec-store/1}): one user with facts and checkpoints, another who was forgotten, with audit records and
 * certificate. Tampered: an amount in a text, and nothing else, as somebody changes it who does not know of facts and digests.
 */
public final class SemvecStoreSample implements Sample {
    private static final RsaSigner OPERATOR = RsaSigner.ofSeed("assay demo semvec store operator", 3072);
    private static final String FORGOTTEN = "user-ben";
    private static final String CERTIFICATE = "5c1d7a90-2b7e-4b6a-8a5e-6f9d3c2b1a00";
    private static final String FORGOT = "2026-11-05T07:00:00.000000+00:00";
    private static final List<String> TABLES = List.of("CREATE TABLE store_meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)",
            "CREATE TABLE memory_events(seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, user_id TEXT NOT NULL, event_type TEXT NOT NULL"
                    + " DEFAULT 'update', created_at TEXT NOT NULL, text TEXT NOT NULL, embedding BLOB NOT NULL, embedding_dtype TEXT NOT NULL,"
                    + " dimension INTEGER NOT NULL, meta TEXT)",
            "CREATE TABLE facts(event_id TEXT NOT NULL, ordinal INTEGER NOT NULL, user_id TEXT NOT NULL, kind TEXT NOT NULL, raw TEXT NOT NULL,"
                    + " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, value TEXT NOT NULL, unit TEXT, id_type TEXT, PRIMARY KEY(event_id, ordinal))",
            "CREATE TABLE audit_log(audit_id INTEGER PRIMARY KEY AUTOINCREMENT, ts TEXT NOT NULL, action TEXT NOT NULL, user_id TEXT, detail TEXT NOT NULL,"
                    + " prev_hash TEXT NOT NULL, entry_hash TEXT NOT NULL)",
            "CREATE TABLE deletion_certificates(certificate_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, certificate_json TEXT NOT NULL)",
            "CREATE TABLE replay_checkpoints(user_id TEXT NOT NULL, n INTEGER NOT NULL, last_seq INTEGER NOT NULL, last_event_id TEXT NOT NULL,"
                    + " created_at TEXT NOT NULL, state BLOB NOT NULL, state_sha256 TEXT NOT NULL, stream_sha256 TEXT NOT NULL, PRIMARY KEY(user_id, n))");

    private final int pageSize;

    /** The store of the demo. */
    public SemvecStoreSample() {
        this(4096);
    }

    /** A store in pages of so many bytes. */
    public SemvecStoreSample(int pageSize) {
        this.pageSize = pageSize;
    }

    @Override
    public String name() {
        return "semvec-store";
    }

    @Override
    public List<SampleFile> good() {
        return files();
    }

    @Override
    public List<SampleFile> tampered() {
        return files("UPDATE memory_events SET text = replace(text, '1.250,00', '9.250,00')");
    }

    private List<SampleFile> files(String... changes) {
        try (MemoryStore store = new MemoryStore(pageSize)) {
            TABLES.forEach(store::run);
            meta(store);
            for (SemvecLog.Event event : SemvecLog.EVENTS) {
                store.insert("memory_events", Arrays.asList(event.seq(), event.id(), SemvecLog.USER, "update", event.created(), event.text(),
                        SemvecLog.bytes(event.embedding()), "f64le", SemvecLog.DIMENSION, event.meta()));
            }
            facts(store);
            audit(store);
            SemvecForgetting forgetting = new SemvecForgetting(CERTIFICATE, FORGOTTEN, FORGOT, SemvecLog.STORE, 2, OPERATOR);
            store.insert("deletion_certificates", List.of(CERTIFICATE, FORGOTTEN, forgetting.certificate()));
            SemvecLog two = new SemvecLog(2);
            store.insert("replay_checkpoints", List.of(SemvecLog.USER, 2L, two.last().seq(), two.last().id(), two.last().created(), SemvecLog.bytes(two.state()),
                    two.fingerprint(), two.streamDigest()));
            List.of(changes).forEach(store::run);
            return List.of(new SampleFile("events.sqlite", store.bytes()));
        }
    }

    private static void meta(MemoryStore store) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("schema", "assay-semvec-store/1");
        meta.put("store_id", SemvecLog.STORE);
        meta.put("dimension", Integer.toString(SemvecLog.DIMENSION));
        meta.put("replay_profile", "assay-ema-1");
        meta.put("alpha", "0.1");
        meta.put("beta", "0.9");
        meta.put("input_norm", "l2");
        meta.put("state_norm", "l2");
        meta.put("retention_days_chat", "30");
        meta.put("retention_days_audit", "2555");
        meta.forEach((key, value) -> store.insert("store_meta", List.of(key, value)));
    }

    private static void facts(MemoryStore store) {
        fact(store, 0, 0, "numeric", "1.250,00 EUR", "1250.00", "EUR", null);
        fact(store, 0, 1, "date", "15.11.2026", "2026-11-15T00:00:00+00:00", null, null);
        fact(store, 0, 2, "identifier", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000", null, "iban");
        fact(store, 1, 0, "numeric", "4,723.5 kWh", "4723.5", "kWh", null);
        fact(store, 1, 1, "identifier", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", null, "uuid");
    }

    private static void fact(MemoryStore store, int index, int ordinal, String kind, String raw, String value, String unit, String idType) {
        SemvecLog.Event event = SemvecLog.EVENTS.get(index);
        int start = event.text().indexOf(raw);
        store.insert("facts", Arrays.asList(event.id(), ordinal, SemvecLog.USER, kind, raw, start, start + raw.length(), value, unit, idType));
    }

    private static void audit(MemoryStore store) {
        SemvecLog.audit(List.of(
                Arrays.asList("2026-11-01T00:00:00.000000+00:00", "store_initialised", null, SemvecLog.json("store_id", SemvecLog.STORE)),
                Arrays.asList(FORGOT, "forget_user", FORGOTTEN, SemvecLog.json("certificate_id", CERTIFICATE, "reason", "user_request", "deleted_count", 2L,
                        "deleted_seqs", List.of(2L, 4L))))).forEach(record -> store.insert("audit_log", record));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(SemvecForgetting.key("demo-semvec-store-operator", OPERATOR));
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(new SemvecLog(SemvecLog.EVENTS.size()).anchor());
    }
}
