// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.semvec.SemvecStoreSample;

class SemvecStoreContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new StoreFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecStoreSample(512);
    }

    @Override
    protected String artefact() {
        return "events.sqlite";
    }
}
