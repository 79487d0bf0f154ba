// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.crypto.cms.CmsSignatures;
import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.cms.SignerResult;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Pem;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.Purpose;
import io.assay.crypto.pki.Certificate;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.envelope.Armour;
import io.assay.format.envelope.CmsCode;
import io.assay.format.envelope.CmsFindings;
import io.assay.format.envelope.Companions;
import io.assay.format.envelope.ExpectedPurpose;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.CertificateTrust;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Examines one signed message: form, content, every signature, time-stamps over them, and the path of every signer. */
final class CmsExamination implements Examination {
    private final EvidenceFile file;
    private final Circumstances circumstances;
    private Optional<EvidenceFile> data = Optional.empty();
    private Optional<Armour> armour = Optional.empty();
    private Optional<SignedMessage> message = Optional.empty();
    private Optional<CmsJudgement> judgement = Optional.empty();

    CmsExamination(EvidenceFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(CmsQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        byte[] bytes = file.content(DerLimits.REVOCATION_LIST);
        desk.ask(CmsQuestion.FORM, tally -> read(bytes, tally));
        desk.advanced(bytes.length);
        if (message.isEmpty() || message.get().signerCount() == 0) {
            return;
        }
        SignedMessage signed = message.get();
        desk.events(new EventCount(signed.signerCount(), "", ""));
        Optional<byte[]> detached = detached(signed);
        CertificateTrust trust = new CertificateTrust(circumstances.trust());
        Purpose purpose = ExpectedPurpose.of(circumstances.trust(), Purpose.DOCUMENT_SIGNING);
        CmsJudgement made = new CmsJudgement(signed, CmsSignatures.verify(signed, detached, known(trust, purpose)), circumstances.at(), trust, purpose);
        List<SignerResult> signers = made.signers();
        judgement = Optional.of(made);
        desk.ask(CmsQuestion.CONTENT, tally -> {
            signers.forEach(signer -> content(signer, tally));
            beside(signed, tally);
        });
        desk.ask(CmsQuestion.SIGNATURE, tally -> signers.forEach(signer -> signature(signer, tally)));
        desk.ask(CmsQuestion.TIME, tally -> made.reportTimes(file.locator(), tally));
        desk.ask(CmsQuestion.PATH, tally -> made.reportPaths(file.locator(), tally));
        made.conclude(desk);
    }

    private List<Certificate> known(CertificateTrust trust, Purpose purpose) {
        PathRequest request = trust.request(circumstances.at(), purpose);
        return Stream.of(request.pinned(), request.supplied(), request.anchors()).flatMap(List::stream).toList();
    }

    private void read(byte[] bytes, Tally tally) {
        tally.examined(1);
        try {
            armour = Optional.of(Armour.of(bytes, CmsHead.LABELS));
            message = Optional.of(SignedMessage.of(armour.get().der()));
        } catch (DerFault fault) {
            tally.report(Finding.of(CmsCode.MALFORMED, file.locator(), fault.kind(), fault.offset()));
            return;
        } catch (Pem.Malformed fault) {
            tally.report(Finding.of(CmsCode.MALFORMED, file.locator(), "PEM", fault.offset()));
            return;
        }
        SignedMessage signed = message.get();
        if (signed.signerCount() == 0) {
            tally.report(Finding.of(CmsCode.NO_SIGNER, file.locator()));
        }
        CmsFindings.reportForm(signed, file.locator(), tally);
    }

    private Optional<byte[]> detached(SignedMessage signed) throws UnreadableEvidence {
        data = signed.content().isPresent() ? Optional.empty() : Companions.data(file);
        return data.isPresent() ? Optional.of(data.get().content()) : Optional.empty();
    }

    /** A file that lies where a detached signature has its data is not signed where the signature holds other content; a reader would take it so. */
    private void beside(SignedMessage signed, Tally tally) throws UnreadableEvidence {
        Optional<EvidenceFile> other = signed.content().isPresent() ? Companions.data(file) : Optional.empty();
        if (other.isPresent() && !(other.get().size() == signed.content().get().length && Arrays.equals(other.get().content(), signed.content().get()))) {
            tally.report(Finding.of(CmsCode.BESIDE_DIFFERS, file.locator(), other.get().simpleName()));
        }
    }

    private void content(SignerResult signer, Tally tally) {
        tally.examined(1);
        CmsFindings.ofContent(signer, file.locator()).forEach(tally::report);
    }

    private void signature(SignerResult signer, Tally tally) {
        tally.examined(1);
        CmsFindings.ofSignature(signer, file.locator()).forEach(tally::report);
    }

    @Override
    public ProtectionMap protection() {
        return message.isEmpty() ? ProtectionMap.NONE : MessageSpans.of(message.get(), armour.orElseThrow(), data, judgement);
    }
}
