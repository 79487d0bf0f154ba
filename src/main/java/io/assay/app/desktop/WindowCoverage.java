// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.coverage.Period;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.count.EventFilter;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.ui.session.Covered;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Counts coverage for the window, in the same pass and by the same engine as the command line. */
record WindowCoverage(List<EvidenceFormat> formats, Lanes lanes, Circumstances circumstances) {
    Covered of(List<Path> evidence, Optional<Period> period, RunMonitor monitor) throws IOException, UnreadableEvidence {
        Surveyed surveyed = new Survey(formats, BuiltIn.catalogue(), period, EventFilter.ALL).run(evidence, List.of(),
                Engagement.of(circumstances, CustodyMode.METADATA, lanes, monitor));
        return new Covered(surveyed.run(), surveyed.result(), surveyed.producers());
    }
}
