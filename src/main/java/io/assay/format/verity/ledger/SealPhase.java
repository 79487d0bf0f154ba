// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.pass.LedgerFacts;
import io.assay.format.verity.seal.CompletenessCheck;
import io.assay.format.verity.seal.CosignatureCheck;
import io.assay.format.verity.seal.JudgedSeal;
import io.assay.format.verity.seal.Seal;
import io.assay.format.verity.seal.SealAgreementCheck;
import io.assay.format.verity.seal.SealKeyPinnedCheck;
import io.assay.format.verity.seal.SealKeyValidityCheck;
import io.assay.format.verity.seal.SealLinkCheck;
import io.assay.format.verity.seal.SealList;
import io.assay.format.verity.seal.SealOrderCheck;
import io.assay.format.verity.seal.SealSignatureCheck;
import io.assay.format.verity.seal.Signers;
import io.assay.format.verity.seal.StampCheck;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Judges the seals of one log, first by themselves, then against the events. */
final class SealPhase {
    private final Desk desk;
    private final SealList seals;
    private final Instant at;
    private final CosignatureCheck cosignatures;
    private final StampCheck stamps;

    /** Judges signatures and keys; nothing of the events is needed. */
    SealPhase(List<Seal> list, Map<Long, EvidenceFile> tokens, Circumstances circumstances, Desk desk) throws UnreadableEvidence {
        this.desk = desk;
        this.at = circumstances.at();
        Signers signers = new Signers(circumstances.trust(), "verity.checkpoint");
        seals = SealList.judge(list, signers, desk);
        cosignatures = new CosignatureCheck(seals, new Signers(circumstances.trust(), "verity.cosign"));
        stamps = new StampCheck(seals, tokens, circumstances);
        desk.ask(VerityQuestion.CHECKPOINT_SIGNATURE, new SealSignatureCheck(seals)::into);
        desk.ask(VerityQuestion.CHECKPOINT_KEY_PINNED, new SealKeyPinnedCheck(seals, signers)::into);
        desk.ask(VerityQuestion.CHECKPOINT_KEY_VALIDITY, new SealKeyValidityCheck(seals, signers, circumstances.at())::into);
        desk.ask(VerityQuestion.COSIGNATURE, cosignatures::into);
        cosignatures.used().forEach(desk::used);
        desk.ask(VerityQuestion.RFC3161, stamps::into);
    }

    SealList seals() {
        return seals;
    }

    /** Holds the seals against the events. */
    void against(LedgerFacts facts, Ledger ledger, boolean pinnedEnd) {
        desk.ask(VerityQuestion.CHECKPOINT_LINK, tally -> {
            new SealLinkCheck(seals, facts).into(tally);
            new SealAgreementCheck(seals).into(tally);
        });
        desk.ask(VerityQuestion.CHECKPOINT_ORDER, new SealOrderCheck(seals, facts, at)::into);
        desk.ask(VerityQuestion.COMPLETENESS, new CompletenessCheck(seals, facts, ledger.log(), pinnedEnd)::into);
    }

    /** Whether a trusted seal reaches over a position. */
    boolean reach(long position) {
        return seals.farthest().map(judged -> !U64.less(judged.seal().throughPosition(), position)).orElse(false);
    }

    /** Whether a trusted seal signs the hash of an event that is there. */
    boolean vouch(LedgerFacts facts) {
        return seals.trusted().stream().anyMatch(judged -> signs(judged, facts));
    }

    /** Whether a trusted seal signs the hash of the last event. */
    boolean fixTheEnd(LedgerFacts facts) {
        return seals.trusted().stream().anyMatch(judged -> isLast(judged, facts) && signs(judged, facts));
    }

    /** Whether somebody outside attests the seal on the last event. */
    boolean attestedOutside(LedgerFacts facts) {
        return fixTheEnd(facts) && (cosignatures.attests(facts.last().position()) || stamps.dates(facts.last().position()));
    }

    /** Whether a time-stamp authority dates a seal. */
    boolean witnessed() {
        return stamps.datesAny();
    }

    private static boolean isLast(JudgedSeal judged, LedgerFacts facts) {
        return judged.seal().throughPosition() == facts.last().position();
    }

    private static boolean signs(JudgedSeal judged, LedgerFacts facts) {
        return facts.at(judged.seal().throughPosition()).map(spot -> spot.hash().equals(judged.seal().logHash())).orElse(false);
    }
}
