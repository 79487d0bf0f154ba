// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.cms.CmsProblem;
import io.assay.crypto.cms.EmbeddedStamp;
import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.cms.SignerResult;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.PathBuilder;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.Purpose;
import io.assay.crypto.pki.RevocationList;
import io.assay.crypto.tsp.TimeStampInfo;
import io.assay.crypto.tsp.TimeStampResult;
import io.assay.crypto.tsp.TimeStampToken;
import io.assay.crypto.tsp.TimeStamps;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.envelope.CmsFindings;
import io.assay.format.envelope.EnvelopeText;
import io.assay.format.envelope.PathFindings;
import io.assay.format.envelope.TspCode;
import io.assay.format.envelope.TspFindings;
import io.assay.format.envelope.X509Code;
import io.assay.trust.CertificateTrust;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signers of one message with the time-stamps over their signatures and the paths of their certificates: judged at the earliest time
 * that a trusted time-stamp proves, else at the validation time.
 */
final class CmsJudgement {
    /**
     * One time-stamp over a signature.
     *
     * @param token what was read; empty where it cannot be
     */
    record Stamp(int signer, EmbeddedStamp place, Optional<TimeStampToken> token, Optional<TimeStampResult> result, Optional<DerFault> fault) {}

    private final SignedMessage message;
    private final List<SignerResult> signers = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<CertificatePath> paths = new ArrayList<>();

    CmsJudgement(SignedMessage message, List<SignerResult> read, Instant at, CertificateTrust trust, Purpose purpose) {
        this.message = message;
        List<RevocationList> lists = message.lists().stream().flatMap(Optional::stream).toList();
        PathRequest forStamps = trust.request(at, Purpose.TIME_STAMPING).with(message.certificates()).withLists(lists);
        PathRequest plain = trust.request(at, purpose).with(message.certificates()).withLists(lists);
        for (SignerResult signer : read) {
            message.stamps(signer.index()).forEach(stamp -> stamps.add(judge(signer, stamp, forStamps)));
            PathRequest request = provedTime(signer).map(proved -> plain.judgedAt(proved, true)).orElse(plain);
            signers.add(signer.demanding(request.strength(), request.at()));
            signer.certificate().ifPresent(certificate -> paths.add(PathBuilder.best(certificate, request)));
        }
    }

    private static Stamp judge(SignerResult signer, EmbeddedStamp place, PathRequest request) {
        try {
            TimeStampToken token = TimeStampToken.of(place.bytes());
            return new Stamp(signer.index(), place, Optional.of(token), Optional.of(TimeStamps.verify(token, signer.signature(), request)),
                Optional.empty());
        } catch (DerFault fault) {
            return new Stamp(signer.index(), place, Optional.empty(), Optional.empty(), Optional.of(fault));
        }
    }

    /** The earliest time that a time-stamp which holds gives the signature. */
    private Optional<Instant> provedTime(SignerResult signer) {
        return stamps.stream().filter(stamp -> stamp.signer() == signer.index()).flatMap(stamp -> stamp.result().stream())
            .filter(TimeStampResult::holds).map(result -> result.info().orElseThrow().genTime()).min(Instant::compareTo);
    }

    /** The signers, each judged by what the policy demands at the time that is proved for him. */
    List<SignerResult> signers() {
        return signers;
    }

    List<Stamp> stamps() {
        return stamps;
    }

    /** Every path that the judgement rests on, those of time-stamp authorities included. */
    List<CertificatePath> allPaths() {
        List<CertificatePath> all = new ArrayList<>(paths);
        stamps.forEach(stamp -> stamp.result().flatMap(TimeStampResult::path).ifPresent(all::add));
        return all;
    }

    void reportTimes(Locator at, Tally tally) {
        if (stamps.isEmpty()) {
            tally.notApplicable();
        }
        for (Stamp stamp : stamps) {
            Locator place = at.inField("time-stamp of signer " + (stamp.signer() + 1));
            stamp.fault().ifPresent(fault -> tally.report(Finding.of(TspCode.MALFORMED, place, fault.kind(), fault.offset())));
            stamp.result().ifPresent(result -> TspFindings.reportAll(result, place, tally));
            stamp.token().ifPresent(token -> {
                CmsFindings.reportForm(token.message(), place, tally);
                unused(token.message(), place, tally);
            });
        }
    }

    void reportPaths(Locator at, Tally tally) {
        paths.forEach(path -> PathFindings.report(path, at, tally));
        unused(message, at, tally);
    }

    private void unused(SignedMessage holder, Locator at, Tally tally) {
        holder.certificates().stream().filter(certificate -> allPaths().stream().noneMatch(path -> path.certificates().contains(certificate)))
            .forEach(certificate -> tally.report(new Finding(X509Code.UNUSED, Weight.INFO, at, "", "",
                List.of(certificate.subject(), certificate.fingerprint()))));
        holder.lists().stream().flatMap(Optional::stream).filter(list -> allPaths().stream().noneMatch(path -> path.lists().contains(list)))
            .forEach(list -> tally.report(new Finding(X509Code.UNUSED, Weight.INFO, at, "", "", List.of(list.issuer(), list.fingerprint()))));
    }

    void conclude(Desk desk) {
        allPaths().forEach(path -> PathFindings.used(path, desk));
        boolean timed = signers.stream().allMatch(signer -> provedTime(signer).isPresent());
        if (signers.stream().anyMatch(this::isAttributed)) {
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.proved(timed ? Assurance.ANCHORED : Assurance.SIGNED);
        }
        if (timed) {
            desk.settle(Qualifier.UNWITNESSED);
        }
        if (signers.stream().anyMatch(signer -> signer.has(CmsProblem.WEAK_HASH)) || allPaths().stream().anyMatch(PathFindings::isWeak)) {
            desk.qualify(Qualifier.WEAK_ALGORITHM);
        }
        signers.stream().filter(SignerResult::holds).forEach(signer -> sayWhatIsShown(signer, desk));
        stamps.stream().flatMap(stamp -> stamp.result().stream()).filter(TimeStampResult::holds).forEach(result -> sayTime(result, desk));
        desk.doesNotShow(Phrase.of(EnvelopeText.SIGNATURE_NOT_SHOWN));
    }

    /** Whether the signature holds and its certificate leads to an anchor. */
    private boolean isAttributed(SignerResult signer) {
        return signer.holds() && paths.stream().anyMatch(path -> path.holds() && signer.certificate().filter(path.target()::equals).isPresent());
    }

    private static void sayWhatIsShown(SignerResult signer, Desk desk) {
        String subject = signer.certificate().orElseThrow().subject();
        desk.shows(Phrase.of(EnvelopeText.SIGNATURE_SHOWN, subject, signer.algorithm()));
        signer.claimedTime().ifPresent(claimed -> desk.doesNotShow(Phrase.of(EnvelopeText.TIME_CLAIMED, subject, claimed)));
    }

    private static void sayTime(TimeStampResult result, Desk desk) {
        TimeStampInfo info = result.info().orElseThrow();
        desk.shows(Phrase.of(EnvelopeText.TIME_SHOWN, info.genTime(), result.path().orElseThrow().target().subject(), info.policy(),
            info.serial().toString(16)));
    }
}
