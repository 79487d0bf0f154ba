// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.craton.CratonCode;
import io.assay.source.EvidenceFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The projection store of a data directory, {@code projections.db}; both generations write the same magics. */
public final class ProjectionFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "craton.projection";
    }

    @Override
    public String system() {
        return "craton";
    }

    /** By the magic of page 0; by that of page 1 where the first was damaged, so that damage there does not hide the file. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        byte[] head = file.head();
        if (begins(head, 0, StoreHeader.MAGIC)) {
            return Recognition.of(Certainty.CERTAIN);
        }
        return begins(head, Page.LENGTH, Page.MAGIC) ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    private static boolean begins(byte[] head, int at, byte[] magic) {
        return head.length >= at + magic.length && Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new ProjectionExamination(file, circumstances.trust());
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(ProjectionQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(ProjectionCode.values()), Stream.of(CratonCode.ANCHOR, CratonCode.PINNED_DIGEST)).toList();
    }
}
