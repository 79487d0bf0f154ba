// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.stream.Stream;

/** Directories of buffered, encrypted decisions (vaxelia-ai-core guide, Buffer encryption). */
public final class BufferFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "vaxelia.buffer";
    }

    @Override
    public String system() {
        return "vaxelia";
    }

    /** By the manifest that names the directory, by the producer's name for it, or by entries that look encrypted. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isDirectory()) {
            return Recognition.NO;
        }
        try {
            BufferFolder folder = BufferFolder.of(file);
            Certainty certainty = folder.certainty();
            return certainty == Certainty.NO ? Recognition.NO : Recognition.of(certainty, folder.companions().toArray(EvidenceFile[]::new));
        } catch (UnreadableEvidence unreadable) {
            return Recognition.NO;
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new BufferExamination(BufferFolder.of(file), circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(BufferQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(BufferCode.values()), Stream.of(KeyCode.MISSING, KeyCode.MISMATCH)).toList();
    }
}
