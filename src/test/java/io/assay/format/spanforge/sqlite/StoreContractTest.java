// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeStoreSample;

class StoreContractTest extends FormatContract {
    private final SpanforgeStoreSample sample = new SpanforgeStoreSample(2, 512);

    @Override
    protected EvidenceFormat format() {
        return new SpanforgeStoreFormat();
    }

    @Override
    protected Sample sample() {
        return sample;
    }

    @Override
    protected String artefact() {
        return "spanforge.db";
    }
}
