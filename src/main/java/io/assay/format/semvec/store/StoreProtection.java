// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.semvec.store.check.CertificateShelf;
import io.assay.format.semvec.store.check.Mark;
import io.assay.format.semvec.store.check.MarkBook;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.format.semvec.store.word.StoreQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.StoredRow;
import io.assay.source.sqlite.StoredTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What binds each byte of a store: the values of its columns by the checks that notice a change, and everything else, which is SQLite's own
 * housekeeping, by nothing. With a log or journal beside the file no byte of it is known to be in force.
 */
final class StoreProtection implements ProtectionMap {
    private static final String STRUCTURE = "database structure";

    private final EvidenceFile file;
    private final OpenedStore store;
    private final BoundRows rows;
    private final boolean alone;

    StoreProtection(EvidenceFile file, OpenedStore store, MarkBook marks, List<Mark> all, CertificateShelf shelf, boolean retentionStated) {
        this.file = file;
        this.store = store;
        this.alone = !store.database().sqlite().sideFiles().any();
        this.rows = new BoundRows(store, marks, all, shelf, retentionStated);
    }

    @Override
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(store.columns().table() + ", events under a checkpoint of the auditor", List.of(StoreQuestion.ANCHOR.id()), Forger.ANYONE, -1));
        units.add(new Unit(store.columns().table() + ", events under a checkpoint of the store", List.of(StoreQuestion.REPLAY.id()), Forger.ANYONE, -1));
        units.add(new Unit(store.columns().table() + ", other events", List.of(), Forger.ANYONE, -1));
        Map<String, StoreQuestion> tables = new LinkedHashMap<>();
        tables.put(StorePlace.FACTS, StoreQuestion.FACTS);
        tables.put(StorePlace.AUDIT, StoreQuestion.AUDIT_CHAIN);
        tables.put(StorePlace.CERTIFICATES, StoreQuestion.CERTIFICATES);
        tables.put(StorePlace.CHECKPOINTS, StoreQuestion.REPLAY);
        tables.put(StorePlace.META, StoreQuestion.META);
        tables.forEach((table, question) -> {
            if (store.has(table)) {
                units.add(new Unit(table, List.of(question.id()), question == StoreQuestion.CERTIFICATES ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE, -1));
            }
        });
        if (store.has(StorePlace.CHECKPOINTS)) {
            units.add(new Unit("replay_checkpoints.created_at", List.of(), Forger.ANYONE, -1));
        }
        units.add(new Unit(STRUCTURE, List.of(), Forger.ANYONE, -1));
        return units;
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        List<Span> known = new ArrayList<>();
        if (alone) {
            for (String table : rows.tables()) {
                collect(table, range, known);
            }
        }
        Range asked = new Range(0, file.size()).and(range);
        new Span(asked, "", STRUCTURE, List.of(), Forger.ANYONE).around(known, visitor);
    }

    private void collect(String table, Range range, List<Span> known) {
        List<Span> found = new ArrayList<>();
        try {
            StoredTable.walk(file, table, row -> {
                for (int i = 0; i < row.columns().size(); i++) {
                    String name = rows.column(table, i);
                    List<CheckId> checks = rows.checks(table, row, i);
                    Forger forger = checks.contains(StoreQuestion.CERTIFICATES.id()) ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE;
                    places(row.columns().get(i), range).forEach(place -> found.add(new Span(place, "", table + "." + name, checks, forger)));
                }
                return true;
            });
            known.addAll(found);
        } catch (UnreadableEvidence | SqliteException gone) {
            // What can no longer be read is not vouched for.
            found.clear();
        }
    }

    private static List<Range> places(StoredRow.Column column, Range range) {
        return column.places().stream().filter(place -> place.overlaps(range)).toList();
    }
}
