// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.format.verity.replica.ReplicaVocabulary;
import java.util.List;

/** How generation C speaks of its replication checkpoints. */
public final class KimberliteReplicas {
    public static final ReplicaVocabulary WORDS = new ReplicaVocabulary("kimberlite.checkpoint", "kimberlite", "kimberlite.replica",
            List.of("Kimberlite-Checkpoint-v1"), true, KimberliteQuestion.FORM, KimberliteQuestion.REPLICAS, KimberliteQuestion.ROOT,
            KimberliteQuestion.ENTRIES, KimberliteCode.FORM, KimberliteCode.QUORUM_SIGNATURE, KimberliteCode.MERKLE_ROOT, KimberliteCode.ENTRY_CHECKSUM);

    private KimberliteReplicas() {}
}
