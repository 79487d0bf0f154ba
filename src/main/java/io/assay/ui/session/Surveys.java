// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.change.ClauseChange;
import io.assay.exposure.Exposure;
import io.assay.format.Circumstances;
import io.assay.report.DatasetReport;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the window asks about clauses, and about what the evidence holds of persons. Every method reads the evidence once; a cancelled one gives what it had. */
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

    /** Scans the files of the evidence for personal data: kinds, counts and places; a cancelled scan gives what it had. */
    Exposure exposure(List<Path> evidence, BooleanSupplier cancelled) throws Refused;

    /** The Article 10 figures of the rows in these files; empty where the scan was cancelled. */
    Optional<DatasetReport> dataset(List<Path> files, BooleanSupplier cancelled) throws Refused;

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
