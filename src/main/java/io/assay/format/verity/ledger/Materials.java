// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.evidence.Digest;
import io.assay.format.verity.commit.CommitmentProof;
import io.assay.format.verity.crypt.KeyFile;
import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.proof.ProofFile;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.format.verity.seal.Seal;
import io.assay.format.verity.seal.SealList;
import io.assay.format.verity.seal.Signers;
import io.assay.format.verity.state.Beside;
import io.assay.format.verity.state.SchemaFile;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What comes with the events of one log.
 *
 * @param elsewhere transactions of commitment proofs that another log in the same place bears
 * @param stamps RFC 3161 responses by the position of the seal they attest
 */
public record Materials(Optional<ProofFile> proof, List<Seal> seals, RecoveryLog recoveries, List<LegalHold> holds, Policies policies,
        List<CommitmentProof> commitments, Set<Digest> elsewhere, Optional<KeyFile> keys, Optional<SchemaFile> schema, Map<Long, EvidenceFile> stamps) {
    public Materials {
        seals = List.copyOf(seals);
        holds = List.copyOf(holds);
        commitments = List.copyOf(commitments);
        elsewhere = Set.copyOf(elsewhere);
        stamps = Map.copyOf(stamps);
    }

    /** What of it has a say in the states of this tenant's log. */
    public Beside beside(TrustStore trust, long tenant) {
        return new Beside(PinnedState.of(trust, tenant), SealList.judge(seals, new Signers(trust, "verity.checkpoint")), holds, policies, recoveries);
    }
}
