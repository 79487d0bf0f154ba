// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.coverage.catalogue.Notation;
import java.util.List;
import java.util.Optional;

/**
 * Coverage of everything that took part in a run.
 *
 * @param period what was asked for, or what the evidence spans; empty where nothing has a readable time
 */
public record CoverageResult(Optional<Period> period, List<FrameworkCoverage> frameworks) {
    public CoverageResult {
        frameworks = List.copyOf(frameworks);
    }

    /** The clause named as {@code framework/clause} or by its bare id in any framework. */
    public Optional<ClauseCoverage> clause(String name) {
        int cut = name.indexOf('/');
        String wanted = Notation.normal(cut < 0 ? name : name.substring(cut + 1));
        return frameworks.stream().filter(framework -> cut < 0 || framework.framework().id().equals(name.substring(0, cut)))
                .flatMap(framework -> framework.clauses().stream()).filter(clause -> clause.clause().answersTo(wanted)).findFirst();
    }
}
