// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** A SQLite database made in memory, statement by statement: what a producer of stores writes to, without touching a disk. */
public final class MemoryStore implements AutoCloseable {
    private final SQLiteConnection connection;

    /** @param pageSize bytes of a page */
    public MemoryStore(int pageSize) {
        try {
            this.connection = (SQLiteConnection) new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
        } catch (SQLException impossible) {
            throw new IllegalStateException("a store in memory needs nothing from outside", impossible);
        }
        run("PRAGMA page_size=" + pageSize);
    }

    public void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }

    /** Appends a row: texts, numbers, bytes or null, in the order of the table's columns. */
    public void insert(String table, List<?> values) {
        String sql = "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values.size() - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }

    /** The file as it would lie on a disk. */
    public byte[] bytes() {
        try {
            return connection.serialize("main");
        } catch (SQLException impossible) {
            throw new IllegalStateException("a store in memory can be read", impossible);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException impossible) {
            throw new IllegalStateException("a store in memory can be closed", impossible);
        }
    }
}
