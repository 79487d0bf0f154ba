// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.ErasureSample;

class ErasureContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new ErasureFormat();
    }

    @Override
    protected Sample sample() {
        return new ErasureSample();
    }

    @Override
    protected String artefact() {
        return "erasure_audit.json";
    }
}
