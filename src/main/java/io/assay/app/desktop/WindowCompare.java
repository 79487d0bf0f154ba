// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.check.Indication;
import io.assay.compare.Difference;
import io.assay.compare.Marks;
import io.assay.compare.SealChange;
import io.assay.evidence.Event;
import io.assay.evidence.Sealed;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.report.CommitmentReport;
import io.assay.report.CompareReport;
import io.assay.source.UnreadableEvidence;
import io.assay.query.EventBytes;
import io.assay.survey.Commitment;
import io.assay.survey.Committed;
import io.assay.verify.CustodyEntry;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.EventWatcher;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one artefact says beside an older copy of it, and how often it has an id. */
record WindowCompare(List<EvidenceFormat> formats, Lanes lanes, Circumstances circumstances) {
    private record State(Marks marks, List<Sealed> seals, Indication worth) {
    }

    CompareReport between(Path older, Path newer) throws IOException, UnreadableEvidence {
        State before = state(older);
        State after = state(newer);
        return new CompareReport(named(older), named(newer), Difference.between(before.marks, after.marks),
                new CompareReport.Worth(before.worth, after.worth), SealChange.between(before.seals, after.seals), List.of());
    }

    private State state(Path path) throws IOException, UnreadableEvidence {
        Marks marks = new Marks();
        List<Sealed> seals = new ArrayList<>();
        try (EventBytes bytes = new EventBytes()) {
            RunResult run = new Verification(formats).run(List.of(path), engagement().watchedBy(new EventWatcher() {
                @Override
                public void event(String format, String artefact, Event event) {
                    marks.add(format, event, bytes.apply(event));
                }

                @Override
                public void seal(String artefact, Sealed seal) {
                    seals.add(seal);
                }
            }));
            return new State(marks.of(run.custody().stream().map(CustodyEntry::sha256)), seals, run.verdict().indication());
        }
    }

    CommitmentReport committed(Path artefact, String id) throws IOException, UnreadableEvidence {
        Committed found = new Commitment(formats, id).in(artefact, engagement());
        return new CommitmentReport(named(artefact), found.id(), found.times(), found.answer(), found.answer().name(), found.events(), found.among(),
                found.outcome(), found.open().stream().sorted().toList(), found.failed());
    }

    private Engagement engagement() {
        return Engagement.of(circumstances, CustodyMode.METADATA, lanes, RunMonitor.SILENT);
    }

    private static String named(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
