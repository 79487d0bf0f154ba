// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RegisterSample;

class BreachesContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RegisterFormat(RegisterKind.BREACHES);
    }

    @Override
    protected Sample sample() {
        return new RegisterSample(RegisterSample.Kind.BREACHES);
    }

    @Override
    protected String artefact() {
        return "breaches.json";
    }
}
