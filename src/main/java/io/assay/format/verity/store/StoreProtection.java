// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.ledger.LedgerResult;
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
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What binds each byte of a store: five columns of the events by the chain, the seals by their signatures, everything else, other tables and SQLite's
 * housekeeping, by nothing. Whoever has no signing key can write the chain anew behind the last trusted seal. With a log or journal beside the file no
 * byte of it is known to be in force.
 */
final class StoreProtection implements ProtectionMap {
    private static final String STRUCTURE = "database structure";
    private static final String EVENTS = "__events";
    private static final String SEALS = "__checkpoints";
    private static final Set<String> CHAINED = Set.of("position", "timestamp", "data", "prev_hash", "hash");
    private static final List<String> LOOSE = List.of("__recovery", "__legal_holds", "__retention_policies", "__schemas", "__meta");

    private final EvidenceFile file;
    private final boolean alone;
    private final Map<String, List<String>> columns;
    private final Map<Long, LedgerResult> results;
    private final List<Span> beside;

    /**
     * @param alone   whether the file is the whole state
     * @param columns the columns of each table, in order
     * @param results what the run over each tenant's log left
     * @param beside  spans of the files beside the store
     */
    StoreProtection(EvidenceFile file, boolean alone, Map<String, List<String>> columns, Map<Long, LedgerResult> results, List<Span> beside) {
        this.file = file;
        this.alone = alone;
        this.columns = columns;
        this.results = results;
        this.beside = beside;
    }

    @Override
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        boolean sealed = results.values().stream().anyMatch(result -> result.seals().farthest().isPresent());
        for (String column : columns.getOrDefault(EVENTS, List.of())) {
            boolean chained = CHAINED.contains(column);
            units.add(new Unit(EVENTS + "." + column, chained ? chain() : List.of(), chained && sealed ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE, -1));
        }
        units.add(new Unit(SEALS, seal(), Forger.PRIVATE_KEY_HOLDER, -1));
        LOOSE.stream().filter(columns::containsKey).forEach(table -> units.add(new Unit(table, List.of(), Forger.ANYONE, -1)));
        units.add(new Unit(STRUCTURE, List.of(), Forger.ANYONE, -1));
        beside.stream().map(span -> new Unit(span.unit(), List.of(), Forger.ANYONE, -1)).distinct().forEach(units::add);
        return units;
    }

    private static List<CheckId> chain() {
        return List.of(VerityQuestion.CHAIN_HASH.id());
    }

    private static List<CheckId> seal() {
        return List.of(VerityQuestion.CHECKPOINT_SIGNATURE.id());
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        List<Span> known = new ArrayList<>();
        if (alone) {
            for (String table : columns.keySet()) {
                collect(table, range, known);
            }
        }
        Range asked = new Range(0, file.size()).and(range);
        new Span(asked, "", STRUCTURE, List.of(), Forger.ANYONE).around(known, visitor);
        beside.forEach(visitor);
    }

    private void collect(String table, Range range, List<Span> known) {
        List<Span> found = new ArrayList<>();
        List<String> names = columns.get(table);
        try {
            StoredTable.walk(file, table, row -> {
                for (int i = 0; i < Math.min(names.size(), row.columns().size()); i++) {
                    Span kind = kind(table, names, row, i);
                    row.columns().get(i).places().stream().filter(place -> place.overlaps(range))
                            .forEach(place -> found.add(new Span(place, "", kind.unit(), kind.protectedBy(), kind.forger())));
                }
                return true;
            });
            known.addAll(found);
        } catch (UnreadableEvidence | SqliteException gone) {
            // What can no longer be read is not vouched for.
            found.clear();
        }
    }

    /** The span without its place. */
    private Span kind(String table, List<String> names, StoredRow row, int index) {
        Range nowhere = new Range(0, 0);
        if (table.equals(SEALS)) {
            return new Span(nowhere, "", SEALS, seal(), Forger.PRIVATE_KEY_HOLDER);
        } else if (!table.equals(EVENTS)) {
            return new Span(nowhere, "", table, List.of(), Forger.ANYONE);
        }
        String column = names.get(index);
        boolean removed = row.columns().get(names.indexOf("data")).type() == 0;
        boolean bound = CHAINED.contains(column) && !removed;
        return new Span(nowhere, "", EVENTS + "." + column, bound ? chain() : List.of(), bound && isSealed(names, row) ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE);
    }

    private boolean isSealed(List<String> names, StoredRow row) {
        OptionalLong tenant = row.columns().get(names.indexOf("tenant_id")).value().whole();
        OptionalLong position = row.columns().get(names.indexOf("position")).value().whole();
        LedgerResult result = tenant.isPresent() ? results.get(tenant.getAsLong()) : null;
        return result != null && position.isPresent()
                && result.seals().farthest().map(judged -> !U64.less(judged.seal().throughPosition(), position.getAsLong())).orElse(false);
    }
}
