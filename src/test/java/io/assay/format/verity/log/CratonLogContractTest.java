// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.format.verity.craton.CratonLog;
import io.assay.sample.Sample;
import io.assay.sample.verity.CratonLogSample;

class CratonLogContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new SegmentLogFormat(new CratonLog());
    }

    @Override
    protected Sample sample() {
        return new CratonLogSample();
    }

    @Override
    protected String artefact() {
        return "42";
    }
}
