// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteView;
import io.assay.source.sqlite.StoredTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Does the index beside the export list the same records? sf-audit keeps id, schema, project and time of every record in a table
 * {@code audit_index} (specification of Spanforge, section 4). Nothing signs it; a record that only one of the two has was removed or added.
 */
final class IndexCheck {
    static final String TABLE = "audit_index";
    static final List<String> COLUMNS = List.of("record_id", "schema_key", "project_id", "ts");

    private final EvidenceFile index;
    private final Optional<JsonObject> filter;
    private final Tally tally;

    IndexCheck(EvidenceFile index, Optional<JsonObject> filter, Tally tally) {
        this.index = index;
        this.filter = filter;
        this.tally = tally;
    }

    /** The database with that table in the same folder. */
    static Optional<EvidenceFile> beside(EvidenceFile export) {
        try {
            return export.siblings().stream().filter(IndexCheck::isIndex).findFirst();
        } catch (UnreadableEvidence none) {
            return Optional.empty();
        }
    }

    /** Whether the file is a database with that table. */
    static boolean isIndex(EvidenceFile file) {
        try {
            return file.isRegular() && SqliteFile.isSqlite(file.head()) && StoredTable.schema(file).stream()
                    .anyMatch(object -> object.name().equals(TABLE) && object.isPlainTable());
        } catch (UnreadableEvidence | SqliteException none) {
            return false;
        }
    }

    void judge(List<RecordFacts> records, BooleanSupplier cancelled) throws UnreadableEvidence {
        Map<String, RecordFacts> open = new HashMap<>();
        records.forEach(record -> open.put(record.id(), record));
        try (SqliteFile file = SqliteFile.open(index, SqliteLimits.STANDARD, cancelled); SqliteView view = file.view();
                SqlCursor rows = view.query("SELECT " + String.join(", ", COLUMNS) + " FROM " + TABLE + " ORDER BY rowid")) {
            while (rows.next()) {
                tally.examined(1);
                row(rows, open);
            }
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(index.locator(), Fault.FORMAT, trouble.getMessage(), trouble);
        }
        open.values().stream().sorted((one, other) -> one.at().compareTo(other.at()))
                .forEach(record -> tally.report(Finding.of(AuditCode.INDEX, record.at(), "").compared("", record.id())));
    }

    private void row(SqlCursor rows, Map<String, RecordFacts> open) throws SqliteException {
        String id = rows.value(0).text().orElse("");
        RecordFacts record = open.remove(id);
        if (record == null) {
            if (passes(rows)) {
                Locator at = index.locator().ofEvent(id);
                tally.report(Finding.of(AuditCode.INDEX, at, "").compared(id, "").weighing(filter.isPresent() ? Weight.WARN : AuditCode.INDEX.weight()));
            }
            return;
        }
        List<String> said = List.of(record.id(), record.schema(), record.project(), record.timestamp());
        for (int i = 1; i < COLUMNS.size(); i++) {
            String there = rows.value(i).text().orElse("");
            if (!there.equals(said.get(i))) {
                tally.report(Finding.of(AuditCode.INDEX, record.at().inField(COLUMNS.get(i)), COLUMNS.get(i)).compared(there, said.get(i)));
            }
        }
    }

    /** Whether a record of this row would be in the export at all. */
    private boolean passes(SqlCursor rows) throws SqliteException {
        for (int i = 0; i < COLUMNS.size(); i++) {
            String name = COLUMNS.get(i).equals("ts") ? "timestamp" : COLUMNS.get(i);
            Optional<String> wanted = filter.flatMap(members -> members.find(name)).map(value -> value instanceof JsonString text ? text.value() : "");
            if (wanted.isPresent() && !wanted.equals(rows.value(i).text())) {
                return false;
            }
        }
        return true;
    }
}
