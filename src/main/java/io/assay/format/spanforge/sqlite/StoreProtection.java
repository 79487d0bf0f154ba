// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.spanforge.log.LineSpans;
import io.assay.format.spanforge.log.LogUnit;
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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What binds each byte of the database: the members of the events in the last column as in a log, those that a column repeats by the repetition
 * as well, and everything else, which is SQLite's own housekeeping, by nothing.
 */
final class StoreProtection implements ProtectionMap {
    private static final String STRUCTURE = "database structure";

    private final EvidenceFile file;
    private final boolean alone;
    private final LogUnit.Proofs proofs;

    /** @param alone whether the file is the whole state; with side files no byte of it is known to be in force */
    StoreProtection(EvidenceFile file, boolean alone, LogUnit.Proofs proofs) {
        this.file = file;
        this.alone = alone;
        this.proofs = proofs;
    }

    @Override
    public List<Unit> units() {
        Stream<Unit> members = LogUnit.in(proofs).filter(unit -> unit != LogUnit.BYTE_ORDER_MARK)
                .map(unit -> new Unit(unit.words(), checks(unit), unit.forger(proofs), -1));
        Stream<Unit> columns = Arrays.stream(StoreColumn.values()).map(column -> new Unit(words(column), compared(), Forger.ANYONE, -1));
        return Stream.of(members, columns, Stream.of(new Unit(STRUCTURE, List.of(), Forger.ANYONE, -1))).flatMap(units -> units).toList();
    }

    private List<CheckId> checks(LogUnit unit) {
        List<CheckId> checks = new ArrayList<>(unit.checks(proofs));
        StoreColumn.of(unit.words()).ifPresent(column -> checks.addAll(compared()));
        return checks;
    }

    private static List<CheckId> compared() {
        return List.of(StoreQuestion.COLUMNS.id());
    }

    private static String words(StoreColumn column) {
        return "column " + column.column();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        List<Span> known = new ArrayList<>();
        if (alone) {
            try {
                StoredTable.walk(file, "events", row -> {
                    row(row, range, known);
                    return true;
                });
            } catch (UnreadableEvidence | SqliteException gone) {
                known.clear();
            }
        }
        Range asked = new Range(0, file.size()).and(range);
        new Span(asked, "", STRUCTURE, List.of(), Forger.ANYONE).around(known, visitor);
    }

    private void row(StoredRow row, Range range, List<Span> into) {
        if (row.columns().size() != StoreColumn.TABLE.size()) {
            return;
        }
        for (StoreColumn column : StoreColumn.values()) {
            row.columns().get(column.number()).places().forEach(place -> keep(place, range, words(column), compared(), Forger.ANYONE, into));
        }
        StoredRow.Column payload = row.columns().get(StoreColumn.PAYLOAD);
        if (payload.isText()) {
            new LineSpans(payload.bytes(), (from, to, unit) -> within(payload.places(), from, to).forEach(place ->
                    keep(place, range, unit.words(), checks(unit), unit.forger(proofs), into))).line(0, payload.bytes().length, payload.bytes().length);
        }
    }

    private static void keep(Range place, Range range, String unit, List<CheckId> checks, Forger forger, List<Span> into) {
        if (place.overlaps(range)) {
            into.add(new Span(place, "", unit, checks, forger));
        }
    }

    /** Where the bytes of a value from one offset to another stand in the file. */
    private static List<Range> within(List<Range> places, long from, long to) {
        List<Range> found = new ArrayList<>();
        long passed = 0;
        for (Range place : places) {
            long start = Math.max(from, passed);
            long end = Math.min(to, passed + place.length());
            if (start < end) {
                found.add(new Range(place.from() + start - passed, place.from() + end - passed));
            }
            passed += place.length();
        }
        return found;
    }
}
