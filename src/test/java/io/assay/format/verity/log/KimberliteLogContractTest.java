// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.format.verity.kimberlite.KimberliteLog;
import io.assay.sample.Sample;
import io.assay.sample.verity.KimberliteLogSample;

class KimberliteLogContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new SegmentLogFormat(new KimberliteLog());
    }

    @Override
    protected Sample sample() {
        return new KimberliteLogSample();
    }

    @Override
    protected String artefact() {
        return "21474836481";
    }
}
