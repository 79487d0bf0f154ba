// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.Sha256;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.Document;
import io.assay.format.verity.document.DocumentMap;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through one proof certificate. */
final class CertificateExamination implements Examination {
    private static final long SIGNATURE = 4096;

    private final Document document;
    private final Optional<EvidenceFile> signature;
    private final Optional<EvidenceFile> specification;
    private final TrustStore trust;
    private ProofCertificate certificate;

    CertificateExamination(Document document, TrustStore trust) {
        this.document = document;
        this.trust = trust;
        this.signature = ProofCertificateFormat.signature(document.file());
        this.specification = ProofCertificateFormat.specification(document.file());
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return ProofCertificateFormat.QUESTIONS;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(KimberliteQuestion.FORM, this::form);
        desk.ask(KimberliteQuestion.CERTIFICATE_SIGNATURE, tally -> signature(desk, tally));
        desk.ask(KimberliteQuestion.CERTIFICATE_SPEC, this::specification);
        desk.ask(KimberliteQuestion.CERTIFICATE_THEOREMS, tally -> theorems(desk, tally));
        desk.doesNotShow(Phrase.of(KimberliteKey.NOT_CERTIFICATE_MEASURED));
        if (specification.isEmpty()) {
            desk.doesNotShow(Phrase.of(KimberliteKey.NOT_CERTIFICATE_SPEC));
        }
    }

    private void form(Tally tally) {
        FormFinding.spelling(KimberliteCode.FORM, document, tally);
        try {
            certificate = ProofCertificate.of(document.root());
        } catch (Misshapen misshapen) {
            tally.report(FormFinding.of(KimberliteCode.FORM, document.locator(), misshapen));
        }
    }

    private void signature(Desk desk, Tally tally) throws UnreadableEvidence {
        if (signature.isEmpty()) {
            tally.report(Finding.of(KimberliteCode.UNSIGNED, document.locator()));
        } else if (certificate != null) {
            CertificateSignature check = new CertificateSignature(certificate, trust, signature.get().locator(), tally);
            if (check.check(signature.get().content(SIGNATURE))) {
                desk.proved(Assurance.SIGNED);
                desk.used(check.signer());
                desk.settle(Qualifier.UNATTRIBUTED);
                desk.shows(Phrase.of(KimberliteKey.SHOWS_CERTIFICATE, certificate.framework().shown(), Long.toUnsignedString(certificate.verified()),
                        Long.toUnsignedString(certificate.total())));
            }
        }
    }

    private void specification(Tally tally) throws UnreadableEvidence {
        if (specification.isEmpty()) {
            tally.notApplicable();
        } else if (certificate != null) {
            tally.examined(1);
            String ours = Hex.encode(Sha256.of(specification.get().content()));
            if (!ours.equals(certificate.specHash())) {
                tally.report(Finding.of(KimberliteCode.CERTIFICATE_SPEC, specification.get().locator()).compared(ours, certificate.specHash()));
            }
        }
    }

    private void theorems(Desk desk, Tally tally) throws UnreadableEvidence {
        if (certificate == null) {
            return;
        }
        tally.examined(1);
        if (Long.compareUnsigned(certificate.verified(), certificate.total()) < 0) {
            tally.report(Finding.of(KimberliteCode.CERTIFICATE_COMPLETE, document.locator().inField("verified_count"), 0,
                    Long.toUnsignedString(certificate.verified()), Long.toUnsignedString(certificate.total())));
        }
        if (specification.isPresent()) {
            Theorems counted = Theorems.in(specification.get().content());
            desk.claim(Claim.compared("total_requirements", Long.toUnsignedString(certificate.total()), String.valueOf(counted.total())));
            desk.claim(Claim.compared("verified_count", Long.toUnsignedString(certificate.verified()), String.valueOf(counted.proven())));
            if (counted.total() != certificate.total() || counted.proven() != certificate.verified()) {
                tally.report(Finding.of(KimberliteCode.CERTIFICATE_COMPLETE, document.locator().inField("verified_count"), 1, counted.proven(), counted.total())
                        .compared(counted.proven() + "/" + counted.total(),
                                Long.toUnsignedString(certificate.verified()) + "/" + Long.toUnsignedString(certificate.total()))
                        // How a proof is told from a sketch is the producer's habit; how many theorems there are is not.
                        .weighing(counted.total() == certificate.total() ? Weight.WARN : Weight.FAIL));
            }
        }
    }

    @Override
    public ProtectionMap protection() {
        if (certificate == null) {
            return ProtectionMap.NONE;
        }
        DocumentMap map = new DocumentMap();
        DocumentMap.Part part = map.document(document, "", KimberliteQuestion.FORM.id());
        for (JsonMember member : ((JsonObject) document.root()).members()) {
            if (member.name().equals("toolchain_version") || signature.isEmpty()) {
                part.leave(member.value(), signature.isEmpty() ? "statement" : member.name());
            } else {
                part.bind(member.value(), "statement", Forger.PRIVATE_KEY_HOLDER, KimberliteQuestion.CERTIFICATE_SIGNATURE.id());
            }
        }
        part.end();
        signature.ifPresent(file -> map.file(file, "signature", Forger.PRIVATE_KEY_HOLDER, List.of(KimberliteQuestion.CERTIFICATE_SIGNATURE.id())));
        specification.ifPresent(file -> map.file(file, "specification", Forger.PRIVATE_KEY_HOLDER,
                List.of(KimberliteQuestion.CERTIFICATE_SPEC.id(), KimberliteQuestion.CERTIFICATE_SIGNATURE.id())));
        return map.map();
    }
}
