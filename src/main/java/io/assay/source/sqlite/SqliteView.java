// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/**
 * One way of seeing a database, to be asked by one thread at a time; several views of one file may be open. Nothing can be written through
 * it, no extension loaded, and functions named in the schema of the evidence are not trusted.
 */
public final class SqliteView implements AutoCloseable {
    private static final int INTEGRITY_MESSAGES = 100;

    private final Connection connection;
    private final StepCounter steps;

    private SqliteView(Connection connection, StepCounter steps) {
        this.connection = connection;
        this.steps = steps;
    }

    static SqliteView open(String uri, SqliteLimits limits, BooleanSupplier cancelled) throws SqliteException {
        StepCounter steps = new StepCounter(cancelled, limits.steps());
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(limits.valueBytes()));
            config.setPragma(SQLiteConfig.Pragma.LIMIT_COLUMN, Integer.toString(limits.columns()));
            config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
            config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "MEMORY");
            config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
            Connection connection = config.createConnection("jdbc:sqlite:" + uri);
            SqliteView view = new SqliteView(connection, steps);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema=OFF");
                statement.execute("PRAGMA cell_size_check=ON");
                statement.execute("PRAGMA query_only=ON");
                ProgressHandler.setHandler(connection, SqliteLimits.UNIT, steps);
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
            return view;
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }

    /** Puts one question; the answer has to be closed. Parameters stand for {@code ?} in order. */
    public SqlCursor query(String sql, SqlValue... parameters) throws SqliteException {
        PreparedStatement statement = null;
        try {
            statement = connection.prepareStatement(sql);
            for (int i = 0; i < parameters.length; i++) {
                switch (parameters[i]) {
                    case SqlValue.Whole whole -> statement.setLong(i + 1, whole.value());
                    case SqlValue.Real real -> statement.setDouble(i + 1, real.value());
                    case SqlValue.Text text -> statement.setString(i + 1, text.value());
                    case SqlValue.Blob blob -> statement.setBytes(i + 1, blob.value());
                    case SqlValue.Null nothing -> statement.setObject(i + 1, null);
                }
            }
            return new SqlCursor(statement, steps);
        } catch (SQLException failed) {
            SqliteException trouble = steps.translated(failed);
            close(statement);
            throw trouble;
        }
    }

    private void close(PreparedStatement statement) throws SqliteException {
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }

    /** Everything the schema lists, in the order of its rows. */
    public List<SchemaObject> schema() throws SqliteException {
        List<SchemaObject> objects = new ArrayList<>();
        try (SqlCursor rows = query("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid")) {
            while (rows.next()) {
                objects.add(new SchemaObject(rows.value(0).text().orElse(""), rows.value(1).text().orElse(""), rows.value(2).text().orElse(""),
                        rows.value(3).text().orElse("")));
            }
        }
        return objects;
    }

    /** The names of the columns of a table, hidden and generated ones included. */
    public List<String> columns(String table) throws SqliteException {
        List<String> names = new ArrayList<>();
        try (SqlCursor rows = query("PRAGMA table_xinfo(" + quoted(table) + ")")) {
            while (rows.next()) {
                names.add(rows.value(1).text().orElse(""));
            }
        }
        return names;
    }

    /** The highest row id that AUTOINCREMENT ever gave in that table; empty where the database keeps none. */
    public OptionalLong sequence(String table) throws SqliteException {
        if (schema().stream().noneMatch(object -> object.name().equals("sqlite_sequence") && object.isPlainTable())) {
            return OptionalLong.empty();
        }
        try (SqlCursor rows = query("SELECT max(seq) FROM sqlite_sequence WHERE name = ?", new SqlValue.Text(table))) {
            return rows.next() ? rows.value(0).whole() : OptionalLong.empty();
        }
    }

    /** What SQLite's own check complains about, at most 100 sentences in its words; empty where it says {@code ok}. */
    public List<String> integrity() throws SqliteException {
        List<String> complaints = new ArrayList<>();
        try (SqlCursor rows = query("PRAGMA integrity_check(" + INTEGRITY_MESSAGES + ")")) {
            while (rows.next()) {
                rows.value(0).text().filter(line -> !line.equals("ok")).ifPresent(complaints::add);
            }
        }
        return complaints;
    }

    /** A name as SQL understands it whatever it holds. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws SqliteException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }
}
