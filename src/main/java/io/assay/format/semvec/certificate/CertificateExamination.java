// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.crypto.DigestAlgorithm;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Set;

/** Judges one certificate file. */
final class CertificateExamination implements Examination {
    private final Locator at;
    private final byte[] content;
    private final CertificateInquiry inquiry;

    CertificateExamination(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        this.at = file.locator();
        this.content = file.content(CertificateFormat.MOST);
        this.inquiry = new CertificateInquiry(content, at, circumstances);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(CertificateQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.advanced(content.length);
        desk.doesNotShow(Phrase.of(CertificateText.NOT_DELETED));
        desk.doesNotShow(Phrase.of(CertificateText.NOT_TIMED));
        desk.doesNotShow(Phrase.of(CertificateText.PROFILE));
        desk.ask(CertificateQuestion.FORM, inquiry::form);
        if (inquiry.certificate().isEmpty()) {
            return;
        }
        desk.ask(CertificateQuestion.SIGNATURE, inquiry::signature);
        desk.ask(CertificateQuestion.KEY, inquiry::key);
        desk.ask(CertificateQuestion.COVERAGE, inquiry::coverage);
        desk.ask(CertificateQuestion.CLAIMS, tally -> inquiry.statement().claims(tally));
        desk.ask(CertificateQuestion.TIME, tally -> inquiry.statement().time(tally));
        desk.ask(CertificateQuestion.UNIQUE, tally -> unique(desk, tally));
        if (inquiry.isVerified()) {
            proved(desk);
        }
    }

    private void unique(Desk desk, Tally tally) {
        String id = inquiry.certificate().orElseThrow().id();
        if (id.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        desk.note("semvec.certificate_id:" + id, Digest.of(DigestAlgorithm.SHA256.digest(content)), at)
                .ifPresent(other -> tally.report(Finding.of(CertificateCode.DUPLICATE_ID, at.inField("certificate_id"), id, other.toString())));
    }

    private void proved(Desk desk) {
        DeletionCertificate certificate = inquiry.certificate().orElseThrow();
        desk.proved(Assurance.SIGNED);
        desk.used(inquiry.key().orElseThrow().pinned().fingerprint());
        desk.settle(Qualifier.UNATTRIBUTED);
        desk.shows(Phrase.of(CertificateText.CLAIMED_BY, inquiry.key().orElseThrow().pinned().id(), certificate.user(),
                certificate.count().orElse(-1)));
    }

    @Override
    public ProtectionMap protection() {
        return CertificateProtection.of(content, inquiry);
    }
}
