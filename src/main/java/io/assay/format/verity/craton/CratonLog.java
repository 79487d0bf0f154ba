// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.verity.log.LogAspect;
import io.assay.format.verity.log.LogFault;
import io.assay.format.verity.log.LogVocabulary;
import io.assay.format.verity.segment.Layout;
import io.assay.format.verity.segment.StreamLog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How generation B speaks of its segment logs: layouts L0 to L2, one segment, no compression, no manifest. */
public final class CratonLog implements LogVocabulary {
    private static final List<CratonQuestion> QUESTIONS = List.of(CratonQuestion.CHECKSUMS, CratonQuestion.WHOLENESS, CratonQuestion.KINDS,
            CratonQuestion.LINKS, CratonQuestion.OFFSETS, CratonQuestion.CHECKPOINTS, CratonQuestion.INDEX, CratonQuestion.HEAD);

    @Override
    public String id() {
        return "craton.log";
    }

    @Override
    public String system() {
        return "craton";
    }

    /** L2 was written by both generations: it is taken for the later one where something lies beside it that only that one has. */
    @Override
    public boolean wrote(StreamLog log) {
        return log.layout().compareTo(Layout.L2) < 0 || log.layout() == Layout.L2 && !log.hasLaterParts();
    }

    @Override
    public Optional<Question> question(LogAspect aspect) {
        return QUESTIONS.stream().filter(question -> question.name().equals(aspect.name())).map(Question.class::cast).findFirst();
    }

    @Override
    public FindingCode code(LogFault fault) {
        return CratonCode.valueOf(fault.name());
    }

    @Override
    public List<CratonQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<CratonCode> codes() {
        return Arrays.stream(CratonCode.values()).filter(code -> code.compareTo(CratonCode.ANCHOR) <= 0).toList();
    }
}
