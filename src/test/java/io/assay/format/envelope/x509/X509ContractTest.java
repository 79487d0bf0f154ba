// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.envelope.X509Sample;

final class X509ContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new X509Format();
    }

    @Override
    protected Sample sample() {
        return new X509Sample();
    }

    @Override
    protected String artefact() {
        return "loan-desk.pem";
    }
}
