// SPDX-License-Identifier: Apache-2.0
package io.assay.report.annex;

import io.assay.coverage.CoverageResult;
import io.assay.replay.StateAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of the evidence beside its verdict.
 *
 * @param coverage what the whole run says of clauses; empty where nobody counted
 * @param states   the answers to those who asked for states
 */
public record Annex(Optional<CoverageResult> coverage, List<StateAnswer> states) {
    /** Nothing was asked. */
    public static final Annex NONE = new Annex(Optional.empty(), List.of());

    /** Keeps its own copy. */
    public Annex {
        states = List.copyOf(states);
    }
}
