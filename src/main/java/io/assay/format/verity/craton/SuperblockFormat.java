// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.List;

/** The superblock of a replica, {@code superblock-<replica>.vsr}; both generations write the same magic. */
public final class SuperblockFormat implements EvidenceFormat {
    private static final long LONGEST = 64 * 1024;

    @Override
    public String id() {
        return "craton.superblock";
    }

    @Override
    public String system() {
        return "craton";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        byte[] head = file.head();
        for (int slot = 0; slot < Superblock.COPIES; slot++) {
            int at = slot * Superblock.LENGTH;
            if (at + Superblock.MAGIC.length <= head.length
                    && Arrays.equals(head, at, at + Superblock.MAGIC.length, Superblock.MAGIC, 0, Superblock.MAGIC.length)) {
                return Recognition.of(Certainty.CERTAIN);
            }
        }
        return Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new SuperblockExamination(file, file.content(LONGEST), circumstances.trust());
    }

    @Override
    public List<CratonQuestion> questions() {
        return List.of(CratonQuestion.SUPERBLOCK_COPIES, CratonQuestion.SUPERBLOCK_ORIGIN);
    }

    @Override
    public List<CratonCode> codes() {
        return List.of(CratonCode.SUPERBLOCK_COPY, CratonCode.ANCHOR, CratonCode.PINNED_DIGEST);
    }
}
