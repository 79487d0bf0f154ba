// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.envelope.TspCode;
import io.assay.format.envelope.X509Code;
import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.stream.Stream;

/** Files of certificates and revocation lists (RFC 5280), PEM or DER. */
public final class X509Format implements EvidenceFormat {
    @Override
    public String id() {
        return "x509";
    }

    @Override
    public String system() {
        return "envelope";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        return file.isRegular() && CertificateFile.looksLike(file.head()) ? Recognition.of(Recognition.Certainty.CERTAIN) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new X509Examination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(X509Question.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(X509Code.values()), Stream.of(TspCode.EKU_NOT_CRITICAL, TspCode.EKU_NOT_EXCLUSIVE)).toList();
    }
}
