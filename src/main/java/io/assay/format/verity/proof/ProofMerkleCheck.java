// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.format.verity.VerityCode;

/** Is the root over the hashes of all events the one in the proof? */
public record ProofMerkleCheck(ProofFile proof, MerkleRoot merkle) {
    public void into(Tally tally) {
        tally.examined(1);
        Digest root = merkle.root();
        if (!root.equals(proof.merkleRoot())) {
            tally.report(Finding.of(VerityCode.PROOF_MERKLE, proof.at().inField("merkle_root")).compared(root.hex(), proof.merkleRoot().hex()));
        }
    }
}
