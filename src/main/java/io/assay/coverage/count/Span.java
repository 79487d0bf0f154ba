// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.coverage.Absence;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseTime;
import io.assay.coverage.Fill;
import io.assay.coverage.Period;
import io.assay.coverage.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The days a period asks for, and what is known of them: an event speaks for some days from its own on; after the last event of evidence whose end is
 * not anchored nothing is known.
 *
 * @param knownTo the last day about which the evidence can say that nothing happened
 * @param absence how strongly it can
 */
record Span(Period period, LocalDate knownTo, Absence absence) {
    /** The period as it looks from a clause with verified events on some days and others on doubtful ones. */
    ClauseTime of(BitSet days, BitSet doubtful) {
        return new ClauseTime(stretches(days, doubtful), holes(days), unknown(), absence);
    }

    private List<Stretch> stretches(BitSet days, BitSet doubtful) {
        List<Stretch> stretches = new ArrayList<>();
        long from = period.from().toEpochDay();
        long end = period.to().toEpochDay();
        Fill fill = fill(days, doubtful, from);
        for (long day = from; day <= end; day++) {
            Fill next = day == end ? null : fill(days, doubtful, day + 1);
            if (next != fill) {
                stretches.add(new Stretch(fill, new Period(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(day))));
                from = day + 1;
                fill = next;
            }
        }
        return stretches;
    }

    private Fill fill(BitSet days, BitSet doubtful, long day) {
        boolean known = day <= knownTo.toEpochDay();
        if (known && speaks(days, day)) {
            return Fill.VERIFIED;
        }
        return known && speaks(doubtful, day) ? Fill.UNVERIFIED : known && absence != Absence.UNPROVED ? Fill.EMPTY : Fill.UNKNOWN;
    }

    /** Runs of days, known and inside the period, for which no event speaks. */
    List<Period> holes(BitSet days) {
        List<Period> holes = new ArrayList<>();
        long end = Math.min(period.to().toEpochDay(), knownTo.toEpochDay());
        long open = -1;
        for (long day = period.from().toEpochDay(); day <= end; day++) {
            boolean spoken = speaks(days, day);
            if (!spoken && open < 0) {
                open = day;
            } else if (spoken && open >= 0) {
                holes.add(new Period(LocalDate.ofEpochDay(open), LocalDate.ofEpochDay(day - 1)));
                open = -1;
            }
        }
        if (open >= 0) {
            holes.add(new Period(LocalDate.ofEpochDay(open), LocalDate.ofEpochDay(end)));
        }
        return holes;
    }

    private static boolean speaks(BitSet days, long day) {
        int last = days.previousSetBit((int) day);
        return last >= 0 && day - last < Closing.SPEAKS;
    }

    /** The days of the period after what is known. */
    Optional<Period> unknown() {
        if (!knownTo.isBefore(period.to())) {
            return Optional.empty();
        }
        LocalDate from = knownTo.isBefore(period.from()) ? period.from() : knownTo.plusDays(1);
        return Optional.of(new Period(from, period.to()));
    }
}
