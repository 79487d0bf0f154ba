// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeDatasetSample;

class DatasetContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new DatasetFormat();
    }

    @Override
    protected Sample sample() {
        return new SpanforgeDatasetSample();
    }

    @Override
    protected String artefact() {
        return "report.json";
    }
}
