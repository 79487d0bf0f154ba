// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.signature;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RecordSignatureSample;

class RecordSignatureContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RecordSignatureFormat();
    }

    @Override
    protected Sample sample() {
        return new RecordSignatureSample();
    }

    @Override
    protected String artefact() {
        return "record_signatures.json";
    }
}
