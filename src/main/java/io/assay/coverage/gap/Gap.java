// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.ClauseClaim;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A clause that is not evidenced.
 *
 * @param since the first day of the gap that reaches to the end of what is known; empty where the gap is one of number or of proof
 * @param cost  what it costs the issuer's claim if it stays
 */
public record Gap(ClauseEntry entry, Optional<LocalDate> since, Cost cost) {
    /**
     * The gaps of a result, as a work list: worst first, of equal ones first what takes least to close. A clause that no record of these producers
     * could show is no gap of the evidence and is left out.
     */
    public static List<Gap> of(CoverageResult result) {
        return ClauseEntry.all(result).filter(entry -> isOpen(entry.state()) && entry.state() != ClauseState.NOT_EVIDENCEABLE).map(Gap::of)
                .sorted(Comparator.comparing((Gap gap) -> gap.entry().state()).thenComparingLong(gap -> more(gap.entry().coverage()))).toList();
    }

    /** One clause as a gap, whatever its state. */
    public static Gap of(ClauseEntry entry) {
        return new Gap(entry, entry.coverage().needed() == 0 ? Optional.empty() : entry.coverage().time().gapSince(), Cost.of(entry.coverage()));
    }

    /** Whether a clause in this state asks for more. */
    public static boolean isOpen(ClauseState state) {
        return state != ClauseState.EVIDENCED;
    }

    /** How many more events it takes; those that fill holes count for what is short, too. A clause that no event closes stands last. */
    public static long more(ClauseCoverage coverage) {
        return coverage.closes().isEmpty() ? Long.MAX_VALUE : Math.max(more(coverage, false), more(coverage, true));
    }

    private static long more(ClauseCoverage coverage, boolean holes) {
        return coverage.closes().stream().filter(closing -> closing.over().isPresent() == holes).mapToLong(Closing::more).sum();
    }

    /** The arguments of {@link Cost}'s phrases. */
    public Object[] costs() {
        ClauseCoverage clause = entry.coverage();
        return new Object[] {clause.claim().map(ClauseClaim::status).orElse(""), clause.claim().map(ClauseClaim::recomputedStatus).orElse(""),
            clause.verified(), clause.needed(), clause.holes().size()};
    }
}
