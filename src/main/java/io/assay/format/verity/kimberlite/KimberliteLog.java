// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

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
import java.util.stream.Stream;

/** How generation C speaks of its segment logs: layouts L2 to L4, rotated segments, compression, a manifest. */
public final class KimberliteLog implements LogVocabulary {
    @Override
    public String id() {
        return "kimberlite.log";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    /** L2 was written by both generations: it is taken for this one where something lies beside it that only this one has. */
    @Override
    public boolean wrote(StreamLog log) {
        return log.layout().compareTo(Layout.L2) > 0 || log.layout() == Layout.L2 && log.hasLaterParts();
    }

    @Override
    public Optional<Question> question(LogAspect aspect) {
        return Optional.of(KimberliteQuestion.valueOf(aspect.name()));
    }

    @Override
    public FindingCode code(LogFault fault) {
        return KimberliteCode.valueOf(fault.name());
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return Stream.of(LogAspect.values()).map(aspect -> KimberliteQuestion.valueOf(aspect.name())).toList();
    }

    @Override
    public List<KimberliteCode> codes() {
        return Arrays.stream(LogFault.values()).map(fault -> KimberliteCode.valueOf(fault.name())).toList();
    }
}
