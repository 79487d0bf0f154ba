// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.semvec.JsonHead;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Replay checkpoints as files (profile {@code assay-semvec-checkpoint/1}). */
public final class CheckpointFormat implements EvidenceFormat {
    /** Bytes beyond which nothing is a checkpoint: a million components and some. */
    static final int MOST = 16 * 1024 * 1024;
    private static final String NAME = "\"assay-semvec-checkpoint/";
    private static final int HEAD = 256;

    @Override
    public String id() {
        return "semvec.checkpoint";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** By the name of the format near the beginning, or by the names of its digests. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        Optional<JsonHead> head = JsonHead.of(file, MOST);
        if (head.isEmpty()) {
            return Recognition.NO;
        } else if (head.get().begins(NAME, HEAD)) {
            return Recognition.of(Certainty.CERTAIN);
        }
        return head.get().names("state_sha256", "stream_sha256", "state_b64") ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new CheckpointExamination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(CheckpointQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(CheckpointCode.values());
    }
}
