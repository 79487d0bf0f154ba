// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.check.ClauseClaim;
import io.assay.coverage.Coverage;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.evidence.Event;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.source.UnreadableEvidence;
import io.assay.ui.session.Covered;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.EventWatcher;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Counts coverage for the window, in the same pass and by the same engine as the command line. */
record WindowCoverage(List<EvidenceFormat> formats, Lanes lanes, Circumstances circumstances) {
    Covered of(List<Path> evidence, Optional<Period> period, RunMonitor monitor) throws IOException, UnreadableEvidence {
        Coverage coverage = new Coverage(BuiltIn.catalogue(), period, _ -> true);
        EventWatcher watcher = new EventWatcher() {
            @Override
            public void event(String format, String path, Event event) {
                coverage.event(event);
            }

            @Override
            public void clause(String path, ClauseClaim claim) {
                coverage.claim(claim);
            }
        };
        RunResult run = new Verification(formats).run(evidence, Engagement.of(circumstances, CustodyMode.METADATA, lanes,
                monitor).watchedBy(watcher));
        run.objects().stream().filter(object -> object.isRecognised())
                .forEach(object -> coverage.object(object.format(), object.verdict(), object.checks()));
        return new Covered(run, coverage.result(List.of()), coverage.producers());
    }
}
