// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.envelope.CmsCode;
import io.assay.format.envelope.Companions;
import io.assay.format.envelope.TspCode;
import io.assay.format.envelope.X509Code;
import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.stream.Stream;

/** Time-stamps as files (RFC 3161): responses and bare tokens. */
public final class TspFormat implements EvidenceFormat {
    static final String QUERY = ".tsq";

    @Override
    public String id() {
        return "tsp";
    }

    @Override
    public String system() {
        return "envelope";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular() || !TspHead.looksLike(file.head(), file.size())) {
            return Recognition.NO;
        }
        return Recognition.of(Recognition.Certainty.CERTAIN, Companions.beside(file, QUERY).stream().toArray(EvidenceFile[]::new))
                .speakingOf(Companions.data(file));
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new TspExamination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(TspQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.<FindingCode[]>of(TspCode.values(), CmsCode.values(), X509Code.values()).flatMap(Stream::of).toList();
    }
}
