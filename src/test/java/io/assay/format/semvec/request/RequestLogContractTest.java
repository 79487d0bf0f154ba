// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.semvec.SemvecRequestSample;

class RequestLogContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RequestLogFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecRequestSample();
    }

    @Override
    protected String artefact() {
        return "requests.jsonl";
    }
}
