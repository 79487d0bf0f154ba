// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.envelope.TspSample;

final class TspContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new TspFormat();
    }

    @Override
    protected Sample sample() {
        return new TspSample();
    }

    @Override
    protected String artefact() {
        return "decisions.txt.tsr";
    }
}
