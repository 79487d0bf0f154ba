// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.canon.Hex;
import io.assay.check.Claim;
import io.assay.evidence.Sealed;
import io.assay.crypto.Fingerprint;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.pass.LedgerFacts;
import io.assay.format.verity.proof.ExportSignature;
import io.assay.format.verity.proof.ExportSignatureCheck;
import io.assay.format.verity.proof.MerkleRoot;
import io.assay.format.verity.proof.MetadataCoverageCheck;
import io.assay.format.verity.proof.ProofCheckpointCheck;
import io.assay.format.verity.proof.ProofFile;
import io.assay.format.verity.proof.ProofHashesCheck;
import io.assay.format.verity.proof.ProofMerkleCheck;
import io.assay.format.verity.proof.ProofRangeCheck;
import io.assay.format.verity.seal.Seal;
import io.assay.format.verity.seal.Signers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Holds the proof of an export against its events; for a log without a proof it says what that leaves open. */
final class ProofPhase {
    private final Ledger ledger;
    private final Circumstances circumstances;
    private final Desk desk;
    private final Optional<ProofFile> proof;
    private final MerkleRoot merkle = new MerkleRoot();
    private boolean trusted;

    ProofPhase(Ledger ledger, Circumstances circumstances, Desk desk) {
        this.ledger = ledger;
        this.circumstances = circumstances;
        this.desk = desk;
        this.proof = ledger.materials().proof();
    }

    /** The witness to take along where there is a root to compare. */
    Optional<MerkleRoot> merkle() {
        return proof.map(any -> merkle);
    }

    /** Compares the seal in the proof with the list of checkpoints; all seals that there are to judge. */
    List<Seal> seals() {
        if (proof.isEmpty()) {
            return ledger.materials().seals();
        }
        ProofCheckpointCheck check = new ProofCheckpointCheck(proof.get(), ledger.materials().seals());
        desk.ask(VerityQuestion.PROOF_CHECKPOINT, check::into);
        return check.seals();
    }

    /** Asks everything that needs the events. */
    void against(LedgerFacts facts) {
        proof.ifPresent(present -> {
            desk.ask(VerityQuestion.PROOF_RANGE, new ProofRangeCheck(present, facts, ledger.log())::into);
            desk.ask(VerityQuestion.PROOF_HASHES, new ProofHashesCheck(present, facts, ledger.log())::into);
            desk.ask(VerityQuestion.PROOF_MERKLE, new ProofMerkleCheck(present, merkle)::into);
            claims(present, facts);
        });
        if (proof.flatMap(ProofFile::signature).isPresent()) {
            ExportSignatureCheck check = signature();
            Instant latest = facts.isEmpty() ? Instant.EPOCH : U64.instant(facts.last().timestamp());
            desk.ask(VerityQuestion.EXPORT_SIGNATURE, tally -> check.into(tally, latest));
            trusted = check.isTrusted();
            if (trusted) {
                desk.used(Fingerprint.ofPublic(proof.flatMap(ProofFile::signature).orElseThrow().signer()));
            }
        }
        desk.ask(VerityQuestion.METADATA_COVERAGE, new MetadataCoverageCheck(trusted, ledger.log())::into);
    }

    /** Whether a pinned export key signed the proof, known before the events are. */
    boolean isVouched() {
        return proof.flatMap(ProofFile::signature).isPresent() && signature().holds();
    }

    /** What the signature over the export says of the log, for those who compare: two that contradict each other tell of two histories. */
    Optional<Sealed> told() {
        return proof.filter(file -> file.signature().isPresent() && file.message().isPresent()).map(file -> {
            ExportSignature by = file.signature().get();
            String subject = "tenant:" + U64.text(file.tenantId()) + " from " + U64.text(file.from());
            return new Sealed(file.at(), subject, file.to(), file.lastHash().hex(), file.merkleRoot().hex(), "", Hex.encode(by.signer()),
                    new Signers(circumstances.trust(), "verity.export").holds(by.signer(), file.message().get(), by.signature()), true);
        });
    }

    private ExportSignatureCheck signature() {
        return new ExportSignatureCheck(proof.orElseThrow(), new Signers(circumstances.trust(), "verity.export"), circumstances.at());
    }

    /** Whether a pinned export key signed the proof. */
    boolean isSigned() {
        return trusted;
    }

    private void claims(ProofFile present, LedgerFacts facts) {
        if (facts.isEmpty()) {
            return;
        }
        claim("range.from_position", U64.text(present.from()), U64.text(facts.first().position()));
        claim("range.to_position", U64.text(present.to()), U64.text(facts.last().position()));
        present.count().ifPresent(count -> claim("event_count", U64.text(count), U64.text(facts.count())));
        claim("hashes.merkle_root", present.merkleRoot().hex(), merkle.root().hex());
    }

    private void claim(String name, String issuer, String ours) {
        desk.claim(Claim.compared(name, issuer, ours));
    }
}
