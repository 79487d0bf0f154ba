// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.cms.CmsProblem;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.Purpose;
import io.assay.crypto.tsp.TimeStampInfo;
import io.assay.crypto.tsp.TimeStampQuery;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.crypto.tsp.TimeStampResult;
import io.assay.crypto.tsp.TimeStampToken;
import io.assay.crypto.tsp.TimeStamps;
import io.assay.crypto.tsp.TspProblem;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.envelope.CmsFindings;
import io.assay.format.envelope.Companions;
import io.assay.format.envelope.EnvelopeText;
import io.assay.format.envelope.PathFindings;
import io.assay.format.envelope.TspCode;
import io.assay.format.envelope.TspFindings;
import io.assay.format.envelope.X509Code;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.CertificateTrust;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Examines one time-stamp: form, answer, imprint, signature, and the authority at the token's own time. */
final class TspExamination implements Examination {
    private final EvidenceFile file;
    private final Circumstances circumstances;
    private final Optional<EvidenceFile> data;
    private final Optional<EvidenceFile> query;
    private Optional<TimeStampResponse> response = Optional.empty();
    private Optional<TimeStampQuery> asked = Optional.empty();
    private TimeStampResult result = new TimeStampResult(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    TspExamination(EvidenceFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = circumstances;
        this.data = Companions.data(file);
        this.query = Companions.beside(file, TspFormat.QUERY);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(TspQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        byte[] bytes = file.content(DerLimits.OBJECT);
        desk.ask(TspQuestion.FORM, tally -> read(bytes, tally));
        desk.advanced(bytes.length);
        if (response.isEmpty()) {
            return;
        }
        Optional<DataDigests> digests = data.isPresent() ? Optional.of(DataDigests.of(data.get(), response.get())) : Optional.empty();
        PathRequest request = new CertificateTrust(circumstances.trust()).request(circumstances.at(), Purpose.TIME_STAMPING);
        desk.ask(TspQuestion.ANSWER, tally -> {
            readQuery(tally);
            result = TimeStamps.verify(response.get(), digests.map(made -> made::under), asked, request);
            tally.examined(1);
            TspFindings.reportAnswer(result, file.locator(), tally);
        });
        if (response.get().token().isEmpty()) {
            return;
        }
        desk.events(new EventCount(1, result.info().orElseThrow().genTime().toString(), result.info().orElseThrow().genTime().toString()));
        desk.ask(TspQuestion.IMPRINT, tally -> {
            tally.examined(1);
            TspFindings.reportImprint(result, file.locator(), tally);
        });
        desk.ask(TspQuestion.SIGNATURE, tally -> TspFindings.reportSignature(result, file.locator(), tally));
        desk.ask(TspQuestion.AUTHORITY, tally -> {
            TspFindings.reportAuthority(result, file.locator(), tally);
            unused(response.get().token().get(), tally);
        });
        conclude(desk);
    }

    private void read(byte[] bytes, Tally tally) {
        tally.examined(1);
        try {
            response = Optional.of(TimeStampResponse.of(bytes));
        } catch (DerFault fault) {
            tally.report(Finding.of(TspCode.MALFORMED, file.locator(), fault.kind(), fault.offset()));
            return;
        }
        response.get().token().ifPresent(token -> CmsFindings.reportForm(token.message(), file.locator(), tally));
        if (response.get().status().filter(status -> status == 1).isPresent()) {
            tally.report(Finding.of(TspCode.GRANTED_WITH_CHANGES, file.locator()));
        }
    }

    private void readQuery(Tally tally) throws UnreadableEvidence {
        if (query.isEmpty()) {
            return;
        }
        try {
            asked = Optional.of(TimeStampQuery.of(query.get().content(DerLimits.OBJECT)));
        } catch (DerFault fault) {
            tally.report(Finding.of(TspCode.QUERY_UNREADABLE, query.get().locator(), fault.kind(), fault.offset()));
        }
    }

    private void unused(TimeStampToken token, Tally tally) {
        token.message().certificates().stream()
            .filter(certificate -> result.path().stream().noneMatch(path -> path.certificates().contains(certificate)))
            .forEach(certificate -> tally.report(new Finding(X509Code.UNUSED, Weight.INFO, file.locator(), "", "",
                List.of(certificate.subject(), certificate.fingerprint()))));
        token.message().lists().stream().flatMap(Optional::stream)
            .filter(list -> result.path().stream().noneMatch(path -> path.lists().contains(list)))
            .forEach(list -> tally.report(new Finding(X509Code.UNUSED, Weight.INFO, file.locator(), "", "",
                List.of(list.issuer(), list.fingerprint()))));
    }

    private void conclude(Desk desk) {
        if (result.holds()) {
            TimeStampInfo info = result.info().orElseThrow();
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.settle(Qualifier.UNWITNESSED);
            desk.proved(Assurance.ANCHORED);
            result.path().ifPresent(path -> PathFindings.used(path, desk));
            desk.shows(Phrase.of(EnvelopeText.TIME_SHOWN, info.genTime(), result.path().orElseThrow().target().subject(), info.policy(),
                info.serial().toString(16)));
            info.accuracy().ifPresent(accuracy -> desk.shows(Phrase.of(EnvelopeText.TIME_ACCURACY,
                accuracy.getSeconds() + "." + String.valueOf(1_000_000 + accuracy.getNano() / 1000).substring(1))));
        }
        if (result.has(TspProblem.WEAK_IMPRINT) || result.signer().filter(signer -> signer.has(CmsProblem.WEAK_HASH)).isPresent()
            || result.path().filter(PathFindings::isWeak).isPresent()) {
            desk.qualify(Qualifier.WEAK_ALGORITHM);
        }
        desk.doesNotShow(Phrase.of(EnvelopeText.TIME_NOT_SHOWN));
    }

    List<CertificatePath> paths() {
        return result.path().stream().toList();
    }

    @Override
    public ProtectionMap protection() {
        return response.map(read -> TokenSpans.of(file, read, paths(), data, query)).orElse(ProtectionMap.NONE);
    }
}
