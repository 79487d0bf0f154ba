// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.semvec.SemvecCheckpointSample;

class CheckpointContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new CheckpointFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecCheckpointSample();
    }

    @Override
    protected String artefact() {
        return "checkpoint.json";
    }
}
