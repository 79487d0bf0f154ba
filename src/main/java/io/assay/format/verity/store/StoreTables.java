// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.canon.Hex;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteTrouble;
import io.assay.source.sqlite.SqliteView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks the tables of a store; every answer comes from a view of its own, so that several lanes may ask, unless one lane keeps one for many small ones. */
final class StoreTables implements AutoCloseable {
    private final EvidenceFile file;
    private final SqliteFile database;
    private SqliteView kept;

    StoreTables(EvidenceFile file, SqliteFile database) {
        this.file = file;
        this.database = database;
    }

    /** Whose log a finding is about. */
    Locator tenant(long tenant) {
        return file.locator().inEntry("tenant:" + Long.toUnsignedString(tenant));
    }

    /** The tenants that have events or seals: a log whose events are all gone still has its seals. */
    List<Long> tenants() throws UnreadableEvidence {
        List<Long> tenants = new ArrayList<>();
        String seals = has("__checkpoints") ? " UNION SELECT tenant_id FROM __checkpoints" : "";
        ask("SELECT DISTINCT tenant_id FROM (SELECT tenant_id FROM __events" + seals + ") ORDER BY (tenant_id < 0), tenant_id", cursor -> cursor.value(0).whole().ifPresent(tenants::add));
        return tenants;
    }

    boolean has(String table) throws UnreadableEvidence {
        try (SqliteView view = database.view()) {
            return view.schema().stream().anyMatch(object -> object.name().equals(table) && object.isPlainTable());
        } catch (SqliteException trouble) {
            throw unreadable(trouble);
        }
    }

    /** What the schema lists that is no table or index: a view or a trigger can show rows that are not there. */
    List<SchemaObject> schema() throws UnreadableEvidence {
        try (SqliteView view = database.view()) {
            return view.schema();
        } catch (SqliteException trouble) {
            throw unreadable(trouble);
        }
    }

    /** What SQLite's own check complains about. */
    List<String> complaints() throws UnreadableEvidence {
        try (SqliteView view = database.view()) {
            return view.integrity();
        } catch (SqliteException trouble) {
            throw unreadable(trouble);
        }
    }

    /** The rows of a table that belong to a tenant, in the order of a column; none where there is no such table. */
    void rows(String table, long tenant, String order, Tally readable, Consumer<StoreRow> taker) throws UnreadableEvidence {
        if (has(table)) {
            String sql = "SELECT * FROM " + SqliteView.quoted(table) + " WHERE tenant_id = ? ORDER BY (" + order + " < 0), " + order;
            ask(sql, cursor -> taker.accept(new StoreRow(cursor.columns(), cursor.row(), tenant(tenant).inField(table), readable)), new SqlValue.Whole(tenant));
        }
    }

    /** Whether an event of another tenant carries that id. */
    boolean bears(Digest idempotencyId, long notOfTenant) throws UnreadableEvidence {
        List<Long> tenants = new ArrayList<>();
        ask("SELECT tenant_id FROM __events WHERE idempotency_id = ? AND tenant_id <> ? LIMIT 1", cursor -> cursor.value(0).whole().ifPresent(tenants::add),
                new SqlValue.Blob(Hex.decode(idempotencyId.hex()).orElseThrow()), new SqlValue.Whole(notOfTenant));
        return !tenants.isEmpty();
    }

    /** Puts one question and walks over the answer. */
    void ask(String sql, Row row, SqlValue... parameters) throws UnreadableEvidence {
        try (SqliteView view = database.view(); SqlCursor cursor = view.query(sql, parameters)) {
            while (cursor.next()) {
                row.take(cursor);
            }
        } catch (SqliteException trouble) {
            throw unreadable(trouble);
        }
    }

    /** The same by a view that is kept for the next question; one lane at a time. */
    void askOften(String sql, Row row, SqlValue... parameters) throws UnreadableEvidence {
        try {
            kept = kept == null ? database.view() : kept;
            try (SqlCursor cursor = kept.query(sql, parameters)) {
                while (cursor.next()) {
                    row.take(cursor);
                }
            }
        } catch (SqliteException trouble) {
            throw unreadable(trouble);
        }
    }

    /** Closes the view that was kept. */
    @Override
    public void close() {
        try {
            if (kept != null) {
                kept.close();
            }
        } catch (SqliteException readOnly) {
            // Opened for reading only: nothing can be lost.
        }
        kept = null;
    }

    private UnreadableEvidence unreadable(SqliteException trouble) {
        Fault fault = trouble.trouble() == SqliteTrouble.LIMIT ? Fault.LIMIT : Fault.FORMAT;
        return new UnreadableEvidence(file.locator(), fault, "sqlite-" + trouble.getMessage(), trouble);
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Row {
        void take(SqlCursor cursor) throws SqliteException;
    }
}
