// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * The event store of a claims agent in SQLite (specification of Spanforge, section 4), made in memory. Tampered: an outcome turned into its
 * opposite, a column that names another organisation, a row removed in the middle and one at the end.
 */
public final class SpanforgeStoreSample implements Sample {
    private static final String SEED = "assay demo spanforge store";
    private static final String TABLE = "CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, event_type TEXT NOT NULL,"
            + " source TEXT NOT NULL, org_id TEXT, trace_id TEXT, span_id TEXT, ts TEXT NOT NULL, payload TEXT NOT NULL)";
    private static final String INSERT = "INSERT INTO events (event_id, event_type, source, org_id, trace_id, span_id, ts, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final List<String> COLUMNS = List.of("event_id", "event_type", "source", "org_id", "trace_id", "span_id", "timestamp");

    private final SpanforgeChain chain = new SpanforgeChain(SEED, secret(), Instant.parse("2026-05-04T07:00:00.500Z"));
    private final int pageSize;

    /** The store of the demo. */
    public SpanforgeStoreSample() {
        this(8, 4096);
    }

    /** A store with so many claims, in pages of so many bytes. */
    public SpanforgeStoreSample(int claims, int pageSize) {
        this.pageSize = pageSize;
        for (int i = 0; i < claims; i++) {
            chain.event("decision.made", 60_000 + i * 1_117L, Map.of("org_id", "org_claims", "trace_id", "0".repeat(31) + (i % 10)),
                    Map.of("decision_id", "claim-" + (300 + i), "outcome", i % 3 == 1 ? "refused" : "paid"));
            chain.event("hitl.reviewed", 5_000, Map.of("org_id", "org_claims"), Map.of("decision_id", "claim-" + (300 + i), "reviewer", "J. Nov\u00e1k"));
        }
    }

    private static String secret() {
        return Hex.encode(Sha256.of((SEED + " secret").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "spanforge-store";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile("spanforge.db", store()));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile("spanforge.db", store("UPDATE events SET payload = replace(payload, '\"refused\"', '\"paid\"') WHERE id = 3",
                "UPDATE events SET org_id = 'org_other' WHERE id = 2", "DELETE FROM events WHERE id = 6",
                "DELETE FROM events WHERE id = (SELECT max(id) FROM events)")));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-spanforge-store", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", secret(),
                "origin", "demo"));
    }

    private byte[] store(String... changes) {
        try (SQLiteConnection connection = (SQLiteConnection) new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size=" + pageSize);
            statement.execute(TABLE);
            for (String column : List.of("trace_id", "event_type", "ts")) {
                statement.execute("CREATE INDEX idx_events_" + column + " ON events (" + column + ")");
            }
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (byte[] line : chain.lines()) {
                    insert(insert, line);
                }
            }
            for (String change : changes) {
                statement.execute(change);
            }
            return connection.serialize("main");
        } catch (SQLException | JsonSyntaxException impossible) {
            throw new IllegalStateException("a store in memory needs nothing from outside", impossible);
        }
    }

    private static void insert(PreparedStatement insert, byte[] line) throws SQLException, JsonSyntaxException {
        JsonObject event = (JsonObject) JsonReader.parse(line);
        for (int i = 0; i < COLUMNS.size(); i++) {
            insert.setString(i + 1, event.text(COLUMNS.get(i)).orElse(null));
        }
        insert.setString(COLUMNS.size() + 1, new String(line, StandardCharsets.UTF_8));
        insert.executeUpdate();
    }
}
