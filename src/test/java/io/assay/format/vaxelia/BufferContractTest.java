// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.VaxeliaBufferSample;

class BufferContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new BufferFormat();
    }

    @Override
    protected Sample sample() {
        return new VaxeliaBufferSample();
    }

    @Override
    protected String artefact() {
        return "buffer";
    }
}
