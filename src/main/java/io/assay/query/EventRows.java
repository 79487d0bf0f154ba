// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.PythonJson.Unencodable;
import io.assay.evidence.Locator;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of events in one SQLite database, each as a JSON object of its columns (a blob as text where it is UTF-8, else in base64, cut where a
 * passage of a file would be). Where the
 * row carries the whole event in a column {@code payload}, that column is the answer. The table is the one that the locator's entry names;
 * for a tenant it is {@code __events}, else {@code events}.
 */
final class EventRows implements Rows {
    private static final String TENANT = "tenant:";
    private static final String PAYLOAD = "payload";

    private final String path;
    private SqliteFile database;
    private SqliteView view;
    private Set<String> tables = Set.of();

    private EventRows(String path) {
        this.path = path;
    }

    /** Opens the database; where the path is none, no event has a row. */
    static EventRows of(String path) {
        EventRows rows = new EventRows(path);
        try {
            rows.open(EvidenceFile.named(Path.of(path), new Custody()));
        } catch (IOException | UnreadableEvidence | SqliteException none) {
            rows.tables = Set.of();
        }
        return rows;
    }

    private void open(EvidenceFile file) throws IOException, UnreadableEvidence, SqliteException {
        database = SqliteFile.open(file, SqliteLimits.STANDARD, () -> false);
        view = database.view();
        tables = Set.copyOf(view.schema().stream().filter(SchemaObject::isPlainTable).map(SchemaObject::name).toList());
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public byte[] row(Locator at) {
        boolean tenant = at.entry().startsWith(TENANT);
        String table = tenant ? "__events" : at.entry().isEmpty() ? "events" : at.entry();
        if (!tables.contains(table)) {
            return NONE;
        }
        String from = "SELECT * FROM " + SqliteView.quoted(table) + " WHERE ";
        SqlValue position = new SqlValue.Whole(at.position());
        try {
            if (tenant) {
                SqlValue number = new SqlValue.Whole(Long.parseUnsignedLong(at.entry().substring(TENANT.length())));
                return first(from + "tenant_id = ? AND position = ?", "", number, position);
            }
            byte[] row = byNumber(from, at.eventId(), position);
            return row.length > 0 ? row : named(table, from, at.eventId());
        } catch (SqliteException | Unencodable unreadable) {
            return NONE;
        }
    }

    /** A table without row numbers has no such row. */
    private byte[] byNumber(String from, String id, SqlValue position) throws Unencodable {
        try {
            return first(from + "rowid = ?", id, position);
        } catch (SqliteException unnumbered) {
            return NONE;
        }
    }

    /** Positions of a table that the auditor mapped need not be row ids: then the column that holds the id leads there. */
    private byte[] named(String table, String from, String id) throws SqliteException, Unencodable {
        byte[] row = NONE;
        for (String column : id.isEmpty() ? List.<String>of() : view.columns(table)) {
            row = row.length > 0 ? row : first(from + SqliteView.quoted(column) + " = ?", id, new SqlValue.Text(id));
        }
        return row;
    }

    /** @param id has to be the value of a column; empty: none has to */
    private byte[] first(String question, String id, SqlValue... parameters) throws SqliteException, Unencodable {
        try (SqlCursor cursor = view.query(question, parameters)) {
            if (!cursor.next()) {
                return NONE;
            }
            List<SqlValue> row = cursor.row();
            if (!id.isEmpty() && !row.contains(new SqlValue.Text(id))) {
                return NONE;
            }
            int payload = cursor.columns().indexOf(PAYLOAD);
            return payload >= 0 && row.get(payload) instanceof SqlValue.Text whole ? whole.value().getBytes(StandardCharsets.UTF_8)
                    : json(cursor.columns(), row);
        }
    }

    private static byte[] json(List<String> columns, List<SqlValue> row) throws Unencodable {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            members.put(columns.get(i), switch (row.get(i)) {
                case SqlValue.Whole whole -> whole.value();
                case SqlValue.Real real -> real.value();
                case SqlValue.Text text -> text.value();
                case SqlValue.Blob blob -> Rows.text(blob.value());
                case SqlValue.Null _ -> null;
            });
        }
        return Rows.json(members);
    }

    @Override
    public void close() {
        try {
            if (view != null) {
                view.close();
            }
        } catch (SqliteException stuck) {
            throw new IllegalStateException(stuck);
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }
}
