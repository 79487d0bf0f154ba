// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What of the coverage is in sight.
 *
 * @param framework the only framework shown; empty: all
 * @param states    the states shown; empty: all
 * @param text      what a clause's number or title must contain; empty: anything
 */
record Sieve(String framework, Set<ClauseState> states, String text) {
    Sieve {
        states = Set.copyOf(states);
    }

    boolean open() {
        return framework.isEmpty() && states.isEmpty() && text.isEmpty();
    }

    /** The part of a result that passes; frameworks of which nothing passes are left out. */
    CoverageResult of(CoverageResult result) {
        return new CoverageResult(result.period(), result.frameworks().stream()
            .map(one -> new FrameworkCoverage(one.framework(), one.clauses().stream().filter(clause -> asked(one, clause)
                && (states.isEmpty() || states.contains(clause.state()))).toList()))
            .filter(one -> !one.clauses().isEmpty()).toList());
    }

    /** How many clauses are in each state, whatever states are chosen: the cards add up to what framework and text let pass. */
    Map<ClauseState, Long> counts(CoverageResult result) {
        var counts = new EnumMap<ClauseState, Long>(ClauseState.class);
        for (var state : ClauseState.values()) {
            counts.put(state, 0L);
        }
        result.frameworks().forEach(one -> one.clauses().stream().filter(clause -> asked(one, clause))
            .forEach(clause -> counts.merge(clause.state(), 1L, Long::sum)));
        return counts;
    }

    private boolean asked(FrameworkCoverage one, ClauseCoverage clause) {
        return (framework.isEmpty() || framework.equals(one.framework().id())) && (text.isEmpty() || has(clause.clause().id())
            || has(clause.clause().title()) || has(clause.clause().titleDe()) || has(one.framework().name()));
    }

    private boolean has(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
