// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.seal.Seal;
import java.util.Arrays;
import java.util.List;

/**
 * Can the seal in the proof be checked, and is it the one in the list of checkpoints? The producer's own sample lacks log_hash, projection_hash
 * and sealed_at, without which its signature says nothing; the list then has to supply them.
 */
public record ProofCheckpointCheck(ProofFile proof, List<Seal> list) {
    public void into(Tally tally) {
        if (proof.seal().isEmpty()) {
            return;
        }
        tally.examined(1);
        ProofSeal seal = proof.seal().get();
        Locator at = proof.at().atPosition(seal.position()).inField("sealed_checkpoint");
        List<Seal> listed = list.stream().filter(other -> other.throughPosition() == seal.position()).toList();
        boolean same = listed.stream().anyMatch(other -> same(seal, other));
        if (!same && (seal.whole().isEmpty() || !listed.isEmpty())) {
            tally.report(Finding.of(VerityCode.PROOF_CHECKPOINT, at, U64.text(seal.position())));
        }
    }

    private static boolean same(ProofSeal seal, Seal other) {
        return Arrays.equals(seal.signature(), other.signature()) && Arrays.equals(seal.signer(), other.signer())
                && seal.whole().map(whole -> Arrays.equals(whole.message(), other.message())).orElse(true);
    }

    /** The seals to judge: those of the list, and the proof's own where the list has none for its position or another one. */
    public List<Seal> seals() {
        List<Seal> seals = new java.util.ArrayList<>(list);
        proof.seal().flatMap(ProofSeal::whole)
                .filter(whole -> list.stream().noneMatch(other -> other.throughPosition() == whole.throughPosition() && same(proof.seal().get(), other)))
                .ifPresent(seals::add);
        return seals;
    }
}
