// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;

class CecContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new CecFormat();
    }

    @Override
    protected Sample sample() {
        return new CecSample();
    }

    @Override
    protected String artefact() {
        return new CecSample().good().getFirst().path();
    }
}
