// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Writes a store of semvec events of any length for measurements: one user, vectors of 16 numbers. */
final class VectorWriter {
    private static final int DIMENSION = 16;
    private static final int AT_ONCE = 10_000;

    private VectorWriter() {}

    static void write(Path file, long events) throws IOException {
        SplittableRandom random = new SplittableRandom(20260103);
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            tables(store);
            store.setAutoCommit(false);
            try (PreparedStatement insert = store.prepareStatement("INSERT INTO memory_events VALUES(?,?,'user-1','update',?,?,?,'f64le',16,NULL)")) {
                for (long i = 1; i <= events; i++) {
                    insert.setLong(1, i);
                    insert.setString(2, new UUID(random.nextLong(), i).toString());
                    insert.setString(3, Instant.ofEpochSecond(1_767_225_600 + i).toString().replace("Z", ".000000+00:00"));
                    insert.setString(4, "note " + random.nextInt(1_000_000) + " of the day");
                    insert.setBytes(5, vector(random));
                    insert.executeUpdate();
                    if (i % AT_ONCE == 0) {
                        store.commit();
                    }
                }
            }
            store.commit();
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    private static void tables(Connection store) throws SQLException {
        try (Statement statement = store.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("CREATE TABLE store_meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)");
            statement.execute("CREATE TABLE memory_events(seq INTEGER PRIMARY KEY AUTOINCREMENT, event_id TEXT NOT NULL, user_id TEXT NOT NULL,"
                + " event_type TEXT NOT NULL DEFAULT 'update', created_at TEXT NOT NULL, text TEXT NOT NULL, embedding BLOB NOT NULL,"
                + " embedding_dtype TEXT NOT NULL, dimension INTEGER NOT NULL, meta TEXT)");
            for (Map.Entry<String, String> meta : Map.of("schema", "assay-semvec-store/1", "store_id", "bench", "dimension", "" + DIMENSION,
                "replay_profile", "assay-ema-1", "alpha", "0.1", "beta", "0.9", "input_norm", "l2", "state_norm", "l2").entrySet()) {
                statement.execute("INSERT INTO store_meta VALUES('" + meta.getKey() + "','" + meta.getValue() + "')");
            }
        }
    }

    private static byte[] vector(SplittableRandom random) {
        ByteBuffer bytes = ByteBuffer.allocate(DIMENSION * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < DIMENSION; i++) {
            bytes.putDouble(random.nextDouble(-1, 1));
        }
        return bytes.array();
    }
}
