// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RegisterSample;

class ErasureRequestsContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RegisterFormat(RegisterKind.ERASURE_REQUESTS);
    }

    @Override
    protected Sample sample() {
        return new RegisterSample(RegisterSample.Kind.ERASURE_REQUESTS);
    }

    @Override
    protected String artefact() {
        return "erasure_requests.json";
    }
}
