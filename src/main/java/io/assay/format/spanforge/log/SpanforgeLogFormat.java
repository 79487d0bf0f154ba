// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;

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
        return new LogExamination(file, RotatedSet.after(file), circumstances.trust());
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(LogQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(LogCode.values());
    }
}
