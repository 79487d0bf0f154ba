// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.change;

import io.assay.check.ClauseClaim;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One clause before and after. */
public record ClauseChange(ClauseEntry before, ClauseEntry after, Change change) {
    /**
     * Every clause of two results over the same frameworks, worst news first.
     *
     * @throws IllegalArgumentException when the clauses are not the same: nothing may vanish from a comparison unseen
     */
    public static List<ClauseChange> between(CoverageResult before, CoverageResult after) {
        List<ClauseEntry> old = ClauseEntry.all(before).toList();
        List<ClauseEntry> now = ClauseEntry.all(after).toList();
        if (!old.stream().map(ClauseEntry::key).toList().equals(now.stream().map(ClauseEntry::key).toList())) {
            throw new IllegalArgumentException("two counts over different clauses");
        }
        return IntStream.range(0, old.size()).mapToObj(i -> of(old.get(i), now.get(i)))
                .sorted(Comparator.comparing(ClauseChange::change)).toList();
    }

    private static ClauseChange of(ClauseEntry before, ClauseEntry after) {
        Change change = Change.of(before.state(), after.state());
        boolean same = before.coverage().verified() == after.coverage().verified() && Objects.equals(claimed(before), claimed(after))
                && before.coverage().comparison() == after.coverage().comparison();
        return new ClauseChange(before, after, change == Change.SAME && !same ? Change.COUNTED_ANEW : change);
    }

    private static String claimed(ClauseEntry entry) {
        return entry.coverage().claim().map(ClauseClaim::status).orElse("");
    }

    /** Whether anything differs. */
    public boolean isChanged() {
        return change != Change.SAME;
    }

    /** How many verified events more there are after; negative where there are fewer. */
    public long delta() {
        ClauseCoverage old = before.coverage();
        return after.coverage().verified() - old.verified();
    }
}
