// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.change.ClauseChange;
import io.assay.format.Circumstances;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks about clauses. Every method reads the evidence once; a cancelled one gives what it had. */
public interface Surveys {
    /** What was counted while this run verified, of everything by the built-in catalogues; empty where it was given up or is another run's. */
    Optional<Covered> counted(RunResult run);

    /** Counts what the evidence says of every clause that concerns it. */
    Covered coverage(List<Path> evidence, Circumstances light, CoverageWish wish, RunMonitor monitor) throws Refused;

    /** Counts each part of the evidence apart, for the clauses of these frameworks. */
    CoverageSplit split(SplitBy by, List<String> frameworks, List<Path> evidence, Circumstances light, CoverageWish wish, RunMonitor monitor)
        throws Refused;

    /** Lists the events that a rule asks for. */
    ClauseEvents events(ByType rule, List<Path> evidence, Circumstances light, CoverageWish wish, RunMonitor monitor) throws Refused;

    /**
     * Says what moved between two counts.
     *
     * @param before what was
     * @param period over which days that is counted; empty: over those that it spans
     * @param after  what is, counted as wished
     */
    List<ClauseChange> changes(List<Path> before, Optional<Period> period, List<Path> after, Circumstances light, CoverageWish wish, RunMonitor monitor)
        throws Refused;
}
