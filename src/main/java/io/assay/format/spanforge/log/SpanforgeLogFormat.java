// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.spanforge.compat.CompatCode;
import io.assay.format.spanforge.compat.CompatQuestion;
import io.assay.format.spanforge.compat.ExpectedExamination;
import io.assay.format.spanforge.state.EventReading;
import io.assay.format.spanforge.state.SignedEvent;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Signed event logs of Spanforge: JSON lines, rotated sets of them, and single events as JSON. */
public final class SpanforgeLogFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "spanforge.chain";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        return LogRecognition.of(file);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        List<EvidenceFile> more = RotatedSet.after(file);
        List<EvidenceFile> all = Stream.concat(Stream.of(file), more.stream()).toList();
        return ExpectedExamination.around(new LogExamination(file, more, circumstances.trust()), all, circumstances.trust());
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return Optional.of(Hearing.things(open(file, circumstances), new EventReading()));
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return SignedEvent.prove(this, file, circumstances, wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return Stream.<Question>concat(Stream.of(LogQuestion.values()), Stream.of(CompatQuestion.values())).toList();
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.<FindingCode>concat(Stream.of(LogCode.values()), Stream.of(CompatCode.values())).toList();
    }
}
