// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.VerityStoreSample;

class VerityStoreContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new VerityStoreFormat();
    }

    @Override
    protected Sample sample() {
        return new VerityStoreSample(512);
    }

    @Override
    protected String artefact() {
        return "store.db";
    }
}
