// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Range;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.SeqRanges;
import io.assay.format.semvec.store.rows.StoreDatabase;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Goes through the sequence numbers alone: holes, and cuts at which the events are shared out. AUTOINCREMENT gives every number once, from 1, and
 * remembers the highest, so that a hole, and a higher memory, is an event that was there.
 */
public final class SequenceCheck {
    /** Events of one run. */
    static final int RUN = 256;

    private final EventColumns columns;
    private final StorePlace places;
    private final List<Range> runs = new ArrayList<>();
    private final List<Range> holes = new ArrayList<>();
    private long first;
    private long last;
    private long count;
    private long runStart;
    private boolean unordered;

    public SequenceCheck(EventColumns columns, StorePlace places) {
        this.columns = columns;
        this.places = places;
    }

    public void scan(StoreDatabase database) throws UnreadableEvidence {
        String order = EventColumns.sql(columns.order());
        database.each(cells -> number(cells.whole(0)), "SELECT " + order + " FROM " + columns.from() + " ORDER BY " + order);
        if (count % RUN != 0) {
            runs.add(new Range(runStart, last));
        }
    }

    private void number(OptionalLong number) {
        if (number.isEmpty() || count > 0 && number.getAsLong() <= last) {
            unordered = true;
            return;
        }
        long seq = number.getAsLong();
        if (count == 0) {
            first = seq;
        }
        if (seq > last + 1 && (count > 0 || seq > 1)) {
            holes.add(new Range(count == 0 ? 1 : last + 1, seq));
        }
        runStart = count % RUN == 0 ? seq : runStart;
        last = seq;
        count++;
        if (count % RUN == 0) {
            runs.add(new Range(runStart, seq));
        }
    }

    /**
     * Says which numbers are missing.
     *
     * @param deleted  numbers that audited deletions list
     * @param sequence the highest number ever given, where the database remembers it
     * @return how many missing numbers are accounted for
     */
    public long judge(SeqRanges deleted, OptionalLong sequence, boolean remembers, Tally tally) {
        tally.examined(count + 1);
        List<Range> missing = new ArrayList<>(holes);
        if (sequence.isPresent() && sequence.getAsLong() > last) {
            missing.add(new Range(last + 1, sequence.getAsLong() + 1));
        }
        if (remembers && count > 0 && (sequence.isEmpty() || sequence.getAsLong() < last)) {
            tally.report(Finding.of(StoreCode.SEQUENCE_REWOUND, places.table("sqlite_sequence"), columns.table())
                    .compared(Long.toString(last), sequence.isPresent() ? Long.toString(sequence.getAsLong()) : ""));
        }
        if (unordered) {
            Finding finding = Finding.of(StoreCode.EVENT_MALFORMED, places.table(columns.table()).inField(columns.order()), columns.order());
            tally.report(columns.mapped() ? finding.weighing(Weight.INDETERMINATE) : finding);
        }
        long accounted = 0;
        for (Range hole : missing) {
            long left = hole.length();
            for (Range part : deleted.outside(hole)) {
                left -= part.length();
                Finding finding = Finding.of(StoreCode.SEQ_GAP_UNACCOUNTED, places.table(columns.table()).atPosition(part.from()), part.from(), part.to() - 1,
                        part.length());
                tally.report(columns.mapped() ? finding.weighing(Weight.INDETERMINATE) : finding);
            }
            accounted += left;
        }
        if (accounted > 0) {
            tally.report(Finding.of(StoreCode.SEQ_GAP_ACCOUNTED, places.table(StorePlace.AUDIT), accounted));
        }
        return accounted;
    }

    /** Runs of at most {@link #RUN} events, first and last number included. */
    public List<Range> runs() {
        return runs;
    }

    public long count() {
        return count;
    }

    /** The highest number; 0 where there is no event. */
    public long last() {
        return last;
    }

    /** The lowest number; 0 where there is no event. */
    public long first() {
        return first;
    }
}
