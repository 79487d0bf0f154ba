// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.CapsuleSample;
import io.assay.sample.Sample;

class CapsuleContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new CapsuleFormat();
    }

    @Override
    protected Sample sample() {
        return new CapsuleSample();
    }

    @Override
    protected String artefact() {
        return "event-4711.capsule.json";
    }
}
