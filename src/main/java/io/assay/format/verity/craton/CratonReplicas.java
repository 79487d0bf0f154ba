// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.format.verity.replica.ReplicaVocabulary;
import java.util.List;

/** How generation B speaks of its replication checkpoints; the tag changed with the name of the product. */
public final class CratonReplicas {
    public static final ReplicaVocabulary WORDS = new ReplicaVocabulary("craton.checkpoint", "craton", "craton.replica",
            List.of("Craton-Checkpoint-v1", "VerityDB-Checkpoint-v1"), false, CratonQuestion.FORM, CratonQuestion.REPLICAS, CratonQuestion.ROOT,
            CratonQuestion.ENTRIES, CratonCode.FORM, CratonCode.QUORUM_SIGNATURE, CratonCode.MERKLE_ROOT, CratonCode.ENTRY_CHECKSUM);

    private CratonReplicas() {}
}
