// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RegisterSample;

class ConsentsContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RegisterFormat(RegisterKind.CONSENTS);
    }

    @Override
    protected Sample sample() {
        return new RegisterSample(RegisterSample.Kind.CONSENTS);
    }

    @Override
    protected String artefact() {
        return "consents.json";
    }
}
