// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.SuperblockSample;

class SuperblockContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new SuperblockFormat();
    }

    @Override
    protected Sample sample() {
        return new SuperblockSample();
    }

    @Override
    protected String artefact() {
        return "superblock-0.vsr";
    }
}
