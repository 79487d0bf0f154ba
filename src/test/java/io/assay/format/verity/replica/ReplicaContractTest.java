// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.format.verity.craton.CratonReplicas;
import io.assay.format.verity.kimberlite.KimberliteReplicas;
import io.assay.sample.Sample;
import io.assay.sample.verity.ReplicaCheckpointSample;
import java.util.List;

class ReplicaContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new ReplicaFormat(List.of(CratonReplicas.WORDS, KimberliteReplicas.WORDS));
    }

    @Override
    protected Sample sample() {
        return new ReplicaCheckpointSample();
    }

    @Override
    protected String artefact() {
        return "checkpoint.json";
    }
}
