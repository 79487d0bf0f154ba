// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.canon.Hex;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.crypto.Fingerprint;
import io.assay.evidence.Digest;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.chain.ChainHashCheck;
import io.assay.format.verity.chain.ChainLinkCheck;
import io.assay.format.verity.chain.PayloadPresentCheck;
import io.assay.format.verity.chain.PositionSequenceCheck;
import io.assay.format.verity.chain.TenantIsolationCheck;
import io.assay.format.verity.chain.TimestampOrderCheck;
import io.assay.format.verity.commit.CommitmentCheck;
import io.assay.format.verity.commit.CommitmentProof;
import io.assay.format.verity.commit.IdempotencyCheck;
import io.assay.format.verity.pass.EachEvent;
import io.assay.format.verity.pass.EventCursor;
import io.assay.format.verity.pass.LedgerFacts;
import io.assay.format.verity.pass.LedgerPass;
import io.assay.format.verity.pass.Neighbours;
import io.assay.format.verity.recovery.ForkCheck;
import io.assay.format.verity.recovery.GapExplainedCheck;
import io.assay.format.verity.recovery.GenerationChainCheck;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.recovery.PinnedStateCheck;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.format.verity.seal.JudgedSeal;
import io.assay.format.verity.seal.Seal;
import io.assay.format.verity.state.ProjectionCheck;
import io.assay.format.verity.state.SchemaCheck;
import io.assay.format.verity.state.SchemaStarts;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.FixedPoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts every question to one log: what can be asked before the events, the one pass over them, and what needs the whole. */
public final class LedgerRun {
    private final Ledger ledger;
    private final Materials materials;
    private final Circumstances circumstances;
    private final Desk desk;

    public LedgerRun(Ledger ledger, Circumstances circumstances, Desk desk) {
        this.ledger = ledger;
        this.materials = ledger.materials();
        this.circumstances = circumstances;
        this.desk = desk;
    }

    /** Asks everything; what the log rests on and holds. */
    public LedgerResult run() throws UnreadableEvidence {
        ProofPhase proof = new ProofPhase(ledger, circumstances, desk);
        SealPhase seals = new SealPhase(proof.seals(), materials.stamps(), circumstances, desk);
        seals.seals().all().forEach(judged -> desk.sealed(judged.seal().told("tenant:" + U64.text(ledger.tenant()), judged.signed())));
        seals.seals().all().stream().filter(JudgedSeal::isTrusted).forEach(judged -> desk.used(Fingerprint.ofPublic(judged.seal().signer())));
        proof.told().ifPresent(desk::sealed);
        desk.ask(VerityQuestion.GENERATION_CHAIN, new GenerationChainCheck(materials.recoveries())::into);
        RecordedEvent first = new EventCursor<>(ledger.events(), RecordedEvent::of).next();
        long tenant = ledger.tenant();
        List<PinnedState> pinned = PinnedState.of(circumstances.trust(), tenant);
        LedgerFacts facts = new LedgerFacts(wanted(seals, pinned));
        Set<Digest> ids = materials.commitments().stream().map(CommitmentProof::id).collect(Collectors.toSet());
        try (KeyPhase keys = new KeyPhase(ledger, circumstances, desk);
                IdempotencyCheck idempotency = new IdempotencyCheck(ids, ledger.evidence(), ledger.log())) {
            LedgerPass pass = new LedgerPass(ledger.events(), desk.tally(VerityQuestion.READABLE));
            pass.with(facts);
            pass.with(idempotency);
            proof.merkle().ifPresent(pass::with);
            chain(pass, tenant);
            keys.join(pass, tenant);
            HoldPhase holds = new HoldPhase(materials, circumstances, desk);
            holds.join(pass, first == null ? 0 : first.timestamp(), keys.tenant(tenant), keys.ring());
            ProjectionCheck projection = state(pass, seals, first);
            if (desk.listens()) {
                boolean vouched = proof.isVouched();
                pass.with(new EventTelling(desk, position -> vouched || seals.reach(position)));
            }
            pass.run(desk);
            holds.end(facts);
            projection.end(ledger.log());
            materials.schema().map(SchemaStarts::new).ifPresent(starts -> starts.into(desk.tally(VerityQuestion.SCHEMA), facts));
            projection.claims().forEach((position, root) -> claim(seals, position, root));
            PinnedStateCheck pinnedState = new PinnedStateCheck(pinned, facts, ledger.log());
            desk.ask(VerityQuestion.PINNED_STATE, pinnedState::into);
            proof.against(facts);
            seals.against(facts, ledger, pinnedState.fixesTheEnd());
            head(facts, proof.isSigned());
            if (!facts.isEmpty() && facts.last().position() >= 0) {
                desk.ends(FixedPoint.ofPosition("tenant:" + U64.text(tenant), facts.last().position(), Hex.encode(facts.last().hash())));
            }
            forks(facts, keys);
            keys.end(facts);
            desk.ask(VerityQuestion.IDEMPOTENCY_UNIQUE, idempotency::into);
            desk.ask(VerityQuestion.COMMITMENT_PROOF, new CommitmentCheck(materials.commitments(), facts, idempotency, materials.elsewhere())::into);
            losses(facts);
            return new LedgerResult(facts, standing(facts, proof, seals, pinnedState), seals.seals());
        }
    }

    private Set<Long> wanted(SealPhase seals, List<PinnedState> pinned) {
        Set<Long> wanted = new HashSet<>();
        seals.seals().all().forEach(judged -> wanted.add(judged.seal().throughPosition()));
        pinned.forEach(state -> wanted.add(state.position()));
        materials.schema().ifPresent(schema -> wanted.addAll(schema.starts().keySet()));
        materials.commitments().forEach(commitment -> commitment.offset().ifPresent(wanted::add));
        return wanted;
    }

    private void chain(LedgerPass pass, long tenant) {
        RecoveryLog recoveries = materials.recoveries();
        Neighbours neighbours = pass.with(new Neighbours());
        neighbours.ask(desk.tally(VerityQuestion.POSITION_SEQUENCE), new PositionSequenceCheck(recoveries));
        neighbours.ask(desk.tally(VerityQuestion.CHAIN_LINK), new ChainLinkCheck());
        neighbours.ask(desk.tally(VerityQuestion.TIMESTAMP_MONOTONIC), new TimestampOrderCheck());
        if (!recoveries.isEmpty()) {
            neighbours.ask(desk.tally(VerityQuestion.GAP_EXPLAINED), new GapExplainedCheck(recoveries));
        }
        pass.with(new EachEvent(desk.tally(VerityQuestion.CHAIN_HASH), ChainHashCheck::new));
        pass.with(new EachEvent(desk.tally(VerityQuestion.TENANT_ISOLATION), () -> new TenantIsolationCheck(tenant)));
        pass.with(new EachEvent(desk.tally(VerityQuestion.PAYLOAD_PRESENT), () -> new PayloadPresentCheck(circumstances.at())));
    }

    /** Replays only what begins at the beginning and has a seal to compare with. */
    private ProjectionCheck state(LedgerPass pass, SealPhase seals, RecordedEvent first) {
        ProjectionCheck projection = new ProjectionCheck(seals.seals(), desk.tally(VerityQuestion.PROJECTION_HASH), desk.tally(VerityQuestion.OLD_VALUES));
        if (first != null && first.position() == 0 && !seals.seals().isEmpty()) {
            pass.with(projection);
        }
        materials.schema().ifPresent(schema -> pass.with(new EachEvent(desk.tally(VerityQuestion.SCHEMA), () -> new SchemaCheck(schema))));
        return projection;
    }

    /** A signed proof says which part of the log it is about; without one nothing tells a part from a log whose beginning was cut off. */
    private void head(LedgerFacts facts, boolean signed) {
        if (!facts.isEmpty() && facts.first().position() != 0 && !signed) {
            desk.tally(VerityQuestion.COMPLETENESS).report(Finding.of(VerityCode.HEAD_MISSING, ledger.log().atPosition(facts.first().position()),
                    U64.text(facts.first().position())));
            desk.qualify(Qualifier.PARTIAL_SCOPE);
        }
    }

    private void forks(LedgerFacts facts, KeyPhase keys) {
        ForkCheck fork = new ForkCheck(ledger.events(), facts, materials.recoveries(), ledger.log(),
                trace -> keys.nonces().earlier(trace.keyId(), trace.nonce(), trace.position()));
        for (EarlierCopy copy : ledger.earlier()) {
            desk.ask(VerityQuestion.FORK, tally -> compare(fork, copy, tally));
        }
    }

    private static void compare(ForkCheck fork, EarlierCopy copy, Tally tally) throws UnreadableEvidence {
        if (copy.events().isPresent()) {
            fork.into(tally, copy.events().get());
        } else {
            tally.report(Finding.of(VerityCode.EARLIER_COPY, copy.at(), copy.name()));
        }
    }

    private void losses(LedgerFacts facts) {
        if (facts.tombstones() > 0 || materials.recoveries().records().stream().anyMatch(record -> record.discarded().isPresent())) {
            desk.qualify(Qualifier.DECLARED_LOSS);
        }
    }

    private void claim(SealPhase seals, String position, String root) {
        seals.seals().all().stream().map(judged -> judged.seal()).filter(seal -> U64.text(seal.throughPosition()).equals(position)).map(Seal::projectionHash)
                .forEach(stated -> desk.claim(Claim.compared("projection_hash@" + position, stated.hex(), root)));
    }

    private static Standing standing(LedgerFacts facts, ProofPhase proof, SealPhase seals, PinnedStateCheck pinned) {
        if (facts.isEmpty()) {
            return Standing.NOTHING;
        }
        boolean anchored = pinned.fixesTheEnd() || seals.attestedOutside(facts);
        boolean fixed = anchored || proof.isSigned() || seals.fixTheEnd(facts);
        return new Standing(proof.isSigned() || seals.vouch(facts), fixed, anchored, seals.witnessed(), proof.isSigned());
    }
}
