// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.coverage.catalogue.Framework;
import java.util.List;

/** One framework and its clauses, in the order of the catalogue. */
public record FrameworkCoverage(Framework framework, List<ClauseCoverage> clauses) {
    public FrameworkCoverage {
        clauses = List.copyOf(clauses);
    }

    /** How many clauses are in a state. */
    public long count(ClauseState state) {
        return clauses.stream().filter(clause -> clause.state() == state).count();
    }
}
