// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

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

/** CMS signatures as files (RFC 5652), detached or around their content. */
public final class CmsFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "cms";
    }

    @Override
    public String system() {
        return "envelope";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular() || !CmsHead.looksLike(file.head())) {
            return Recognition.NO;
        }
        return Recognition.of(Recognition.Certainty.CERTAIN).speakingOf(Companions.data(file));
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new CmsExamination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(CmsQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.<FindingCode[]>of(CmsCode.values(), X509Code.values(), TspCode.values()).flatMap(Stream::of).toList();
    }
}
