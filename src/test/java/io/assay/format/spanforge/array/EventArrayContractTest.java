// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.array;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeEventsSample;

class EventArrayContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new EventArrayFormat();
    }

    @Override
    protected Sample sample() {
        return new SpanforgeEventsSample();
    }

    @Override
    protected String artefact() {
        return "events.json";
    }
}
