// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.Pem;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.ListJudgement;
import io.assay.crypto.path.PathBuilder;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.envelope.EnvelopeText;
import io.assay.format.envelope.ExpectedPurpose;
import io.assay.format.envelope.PathFindings;
import io.assay.format.envelope.X509Code;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.CertificateTrust;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Examines one file of certificates and lists: a path for each certificate that issued no other, each list where there are only lists. */
final class X509Examination implements Examination {
    private final EvidenceFile file;
    private final Circumstances circumstances;
    private final List<CertificatePath> paths = new ArrayList<>();
    private final List<ListJudgement> judgements = new ArrayList<>();
    private CertificateFile content = new CertificateFile(List.of());
    private long length;

    X509Examination(EvidenceFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(X509Question.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        byte[] bytes = file.content(CertificateFile.longest());
        length = bytes.length;
        desk.ask(X509Question.FORM, tally -> read(bytes, tally));
        desk.advanced(length);
        if (content.certificates().isEmpty() && content.lists().isEmpty()) {
            return;
        }
        desk.events(new EventCount(content.certificates().size() + (long) content.lists().size(), "", ""));
        judge();
        for (X509Question question : X509Question.values()) {
            if (question != X509Question.FORM) {
                desk.ask(question, tally -> answer(question, tally));
            }
        }
        conclude(desk);
    }

    private void read(byte[] bytes, Tally tally) {
        try {
            content = CertificateFile.of(bytes);
        } catch (DerFault fault) {
            tally.report(Finding.of(X509Code.MALFORMED, file.locator(), fault.kind(), fault.offset()));
        } catch (Pem.Malformed fault) {
            tally.report(Finding.of(X509Code.MALFORMED, file.locator(), "PEM", fault.offset()));
        }
        for (CertificateFile.Item item : content.items()) {
            tally.examined(1);
            item.fault().ifPresent(fault -> tally.report(Finding.of(X509Code.MALFORMED, file.locator().atBytes(item.from(), item.to()),
                fault.kind(), item.from() + fault.offset())));
        }
    }

    private void judge() {
        PathRequest request = new CertificateTrust(circumstances.trust())
            .request(circumstances.at(), ExpectedPurpose.of(circumstances.trust(), ExpectedPurpose.NONE))
            .with(content.certificates()).withLists(content.lists());
        for (Certificate target : content.targets()) {
            paths.add(PathBuilder.best(target, request));
        }
        if (paths.isEmpty()) {
            for (RevocationList list : content.lists()) {
                judgements.add(ListJudgement.of(list, request));
            }
        }
    }

    private void answer(X509Question question, Tally tally) {
        PathAnswers.answer(question, paths, circumstances.trust(), file.locator(), tally);
        for (int i = 0; i < judgements.size(); i++) {
            ListAnswers.answer(question, content.lists().get(i), judgements.get(i), file.locator(), tally);
        }
        if (question == X509Question.TRUST) {
            unused(tally);
        }
    }

    /** Certificates that no path needed are said, because anyone can add them. */
    private void unused(Tally tally) {
        content.certificates().stream().filter(certificate -> paths.stream().noneMatch(path -> path.certificates().contains(certificate)))
            .forEach(certificate -> tally.report(new Finding(X509Code.UNUSED, Weight.INFO, file.locator(), "", "",
                List.of(certificate.subject(), certificate.fingerprint()))));
        if (!paths.isEmpty()) {
            content.lists().stream().filter(list -> paths.stream().noneMatch(path -> path.lists().contains(list)))
                .forEach(list -> tally.report(new Finding(X509Code.UNUSED, Weight.INFO, file.locator(), "", "",
                    List.of(list.issuer(), list.fingerprint()))));
        }
    }

    private void conclude(Desk desk) {
        boolean held = paths.stream().allMatch(CertificatePath::holds) && judgements.stream().allMatch(ListAnswers::holds);
        if (held) {
            desk.proved(Assurance.SIGNED);
            paths.forEach(path -> PathFindings.used(path, desk));
            desk.settle(Qualifier.UNATTRIBUTED);
        }
        if (paths.stream().anyMatch(PathFindings::isWeak)) {
            desk.qualify(Qualifier.WEAK_ALGORITHM);
        }
        for (CertificatePath path : paths) {
            if (path.holds()) {
                desk.shows(Phrase.of(EnvelopeText.PATH_SHOWN, path.target().subject(), path.certificates().getLast().subject(),
                    circumstances.at()));
            }
        }
        desk.doesNotShow(Phrase.of(EnvelopeText.PATH_NOT_SHOWN));
    }

    @Override
    public ProtectionMap protection() {
        return CertificateSpans.of(content, paths, judgements, length);
    }
}
