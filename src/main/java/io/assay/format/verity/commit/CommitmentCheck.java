// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.commit;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Digest;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Do the commitment proofs agree with the log? A proof of commitment names an event that must carry the id, the time and the hash; a statement
 * that nothing was committed holds as far as this export reaches. A proof whose transaction another log beside this one bears is about that one.
 */
public record CommitmentCheck(List<CommitmentProof> proofs, LedgerFacts facts, IdempotencyCheck ids, Set<Digest> elsewhere) {
    public void into(Tally tally) {
        for (CommitmentProof proof : proofs) {
            tally.examined(1);
            if (ids.carrier(proof.id()) == null && elsewhere.contains(proof.id())) {
                tally.report(Finding.of(VerityCode.COMMITMENT_ELSEWHERE, proof.at(), proof.id().hex()));
            } else if (proof.offset().isPresent()) {
                committed(proof, proof.offset().getAsLong(), tally);
            } else {
                denied(proof, tally);
            }
        }
    }

    private void denied(CommitmentProof proof, Tally tally) {
        if (proof.hash().isPresent() || proof.committedAt().isPresent()) {
            report(proof, "offset", "", "", Weight.FAIL, tally);
        }
        Long carrier = ids.carrier(proof.id());
        if (carrier != null) {
            tally.report(Finding.of(VerityCode.COMMITMENT_PROOF, proof.at().atPosition(carrier).inField("offset"), proof.id().hex())
                    .compared(U64.text(carrier), ""));
        }
    }

    private void committed(CommitmentProof proof, long offset, Tally tally) {
        Optional<LedgerFacts.Spot> spot = facts.at(offset);
        if (spot.isEmpty()) {
            boolean outside = facts.isEmpty() || U64.less(offset, facts.first().position()) || U64.less(facts.last().position(), offset);
            report(proof, "offset", "", U64.text(offset), outside ? Weight.INDETERMINATE : Weight.FAIL, tally);
            return;
        }
        compare(proof, "idempotency_id", spot.get().idempotencyId().hex(), proof.id().hex(), tally);
        if (proof.committedAt().isPresent()) {
            compare(proof, "committed_at", U64.text(spot.get().timestamp()), U64.text(proof.committedAt().getAsLong()), tally);
        }
        if (proof.hash().isPresent()) {
            compare(proof, "hash", spot.get().hash().hex(), proof.hash().get().hex(), tally);
        }
    }

    private static void compare(CommitmentProof proof, String member, String ours, String theirs, Tally tally) {
        if (!ours.equals(theirs)) {
            report(proof, member, ours, theirs, Weight.FAIL, tally);
        }
    }

    private static void report(CommitmentProof proof, String member, String ours, String theirs, Weight weight, Tally tally) {
        tally.report(Finding.of(VerityCode.COMMITMENT_PROOF, proof.at().inField(member), proof.id().hex()).weighing(weight).compared(ours, theirs));
    }
}
