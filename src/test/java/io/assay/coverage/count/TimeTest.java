// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.coverage.Absence;
import io.assay.coverage.ClauseTime;
import io.assay.coverage.Fill;
import io.assay.coverage.Period;
import io.assay.coverage.Stretch;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The four fills of a period, and how strongly its empty days are empty. */
class TimeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Period days(int from, int to) {
        return new Period(FIRST.withDayOfMonth(from), FIRST.withDayOfMonth(to));
    }

    private static BitSet on(int... days) {
        BitSet set = new BitSet();
        IntStream.of(days).forEach(day -> set.set((int) FIRST.withDayOfMonth(day).toEpochDay()));
        return set;
    }

    private static ClauseTime time(int knownTo, Absence absence) {
        return new Span(days(1, 31), FIRST.withDayOfMonth(knownTo), absence).of(on(3), on(10));
    }

    @Test
    void aCompleteAndAnchoredChainIsEmptyWhereNothingIs() {
        ClauseTime time = time(31, Absence.PROVED);
        assertEquals(List.of(new Stretch(Fill.EMPTY, days(1, 2)), new Stretch(Fill.VERIFIED, days(3, 9)), new Stretch(Fill.UNVERIFIED, days(10, 16)),
                new Stretch(Fill.EMPTY, days(17, 31))), time.stretches());
        assertEquals(Optional.of(FIRST.withDayOfMonth(10)), time.gapSince());
        assertEquals(31, time.days(Fill.EMPTY) + time.days(Fill.VERIFIED) + time.days(Fill.UNVERIFIED));
    }

    @Test
    void afterAnUnanchoredEndNothingIsKnown() {
        ClauseTime time = time(12, Absence.UNTIL_LAST);
        assertEquals(new Stretch(Fill.UNKNOWN, days(13, 31)), time.stretches().getLast());
        assertEquals(new Stretch(Fill.EMPTY, days(1, 2)), time.stretches().getFirst());
        assertEquals(days(13, 31), time.unknown().orElseThrow());
    }

    @Test
    void whatMayBeIncompleteIsNowhereEmpty() {
        ClauseTime time = time(31, Absence.UNPROVED);
        assertEquals(0, time.days(Fill.EMPTY));
        assertEquals(2 + 15, time.days(Fill.UNKNOWN));
    }
}
