// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The clauses that are not evidenced, as a work list: worst first, and of equal ones first what takes least to close. */
final class Gaps {
    private Gaps() {}

    static Stream<ClauseEntry> all(CoverageResult result) {
        return result.frameworks().stream().flatMap(one -> one.clauses().stream().map(clause -> new ClauseEntry(one.framework(), clause)));
    }

    static List<ClauseEntry> of(CoverageResult result) {
        return all(result).filter(entry -> entry.state() != ClauseState.EVIDENCED && entry.state() != ClauseState.NOT_EVIDENCEABLE)
            .sorted(Comparator.comparing(ClauseEntry::state).thenComparingLong(entry -> more(entry.coverage()))).toList();
    }

    /** How many more events it takes, one for every hole; a clause that no event closes stands last. */
    static long more(ClauseCoverage coverage) {
        return coverage.closes().isEmpty() ? Long.MAX_VALUE : coverage.closes().stream().mapToLong(ClauseCoverage.Closing::more).sum();
    }
}
