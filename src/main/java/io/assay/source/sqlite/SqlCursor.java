// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Walks over the rows of one answer; columns count from 0. Holds one row at a time. */
public final class SqlCursor implements AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final StepCounter steps;
    private final List<String> columns;

    SqlCursor(PreparedStatement statement, StepCounter steps) throws SQLException {
        this.statement = statement;
        this.steps = steps;
        steps.restart();
        this.rows = statement.executeQuery();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            names.add(rows.getMetaData().getColumnName(i));
        }
        this.columns = List.copyOf(names);
    }

    public List<String> columns() {
        return columns;
    }

    /** Moves to the next row; false where there is none. */
    public boolean next() throws SqliteException {
        steps.restart();
        try {
            return rows.next();
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }

    public SqlValue value(int column) throws SqliteException {
        try {
            return switch (rows.getObject(column + 1)) {
                case null -> new SqlValue.Null();
                case Integer number -> new SqlValue.Whole(number);
                case Long number -> new SqlValue.Whole(number);
                case Double number -> new SqlValue.Real(number);
                case byte[] bytes -> new SqlValue.Blob(bytes);
                case Object text -> new SqlValue.Text(text.toString());
            };
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }

    /** The bytes of a text, in the encoding of the database, or of a blob; of length 0 for NULL. */
    public byte[] bytes(int column) throws SqliteException {
        try {
            byte[] bytes = rows.getBytes(column + 1);
            return bytes == null ? new byte[0] : bytes;
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }

    /** All values of the row. */
    public List<SqlValue> row() throws SqliteException {
        List<SqlValue> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            row.add(value(i));
        }
        return row;
    }

    @Override
    public void close() throws SqliteException {
        try {
            statement.close();
        } catch (SQLException failed) {
            throw steps.translated(failed);
        }
    }
}
