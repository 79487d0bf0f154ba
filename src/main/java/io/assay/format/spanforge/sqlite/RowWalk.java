// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.source.sqlite.Residue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Is no row missing? AUTOINCREMENT gives every id once, from 1, and remembers the highest: a hole, or a higher memory, is a row that was there
 * (specification of Spanforge, section 4). Unused bytes that hold an event which no row holds are one, too.
 */
final class RowWalk {
    private final Locator store;
    private final Tally tally;
    private final Set<String> present = new HashSet<>();
    private long last;
    private long rows;

    RowWalk(Locator store, Tally tally) {
        this.store = store;
        this.tally = tally;
    }

    void take(RowPart part) {
        if (part.rows() == 0) {
            return;
        }
        if (part.first() > last + 1) {
            hole(new Range(last + 1, part.first()));
        }
        part.holes().forEach(this::hole);
        present.addAll(part.lost());
        last = part.last();
        rows += part.rows();
    }

    private void hole(Range missing) {
        tally.report(Finding.of(StoreCode.ROWID_GAP, store.atPosition(missing.to()), missing.length(), missing.from(), missing.to() - 1));
    }

    /**
     * Concludes.
     *
     * @param sequence the highest id ever given; empty where the database keeps none
     * @param residue  events seen in unused bytes
     */
    void finish(OptionalLong sequence, Map<String, Residue> residue) {
        tally.examined(rows + (sequence.isPresent() ? 1 : 0));
        if (sequence.isPresent() && sequence.getAsLong() != last) {
            tally.report(Finding.of(StoreCode.SEQUENCE, store.inField("sqlite_sequence"), sequence.getAsLong(), last)
                    .compared(Long.toString(last), Long.toString(sequence.getAsLong())));
        }
        List<String> gone = residue.keySet().stream().filter(id -> !present.contains(id)).sorted().toList();
        gone.forEach(id -> tally.report(Finding.of(StoreCode.RESIDUE, store.ofEvent(id).atBytes(residue.get(id).at()), residue.get(id).kind())));
        tally.conclude();
    }
}
