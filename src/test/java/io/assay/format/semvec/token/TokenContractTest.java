// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.semvec.SemvecTokenSample;

class TokenContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new TokenFormat();
    }

    @Override
    protected Sample sample() {
        return new SemvecTokenSample();
    }

    @Override
    protected String artefact() {
        return "user.jwt";
    }
}
