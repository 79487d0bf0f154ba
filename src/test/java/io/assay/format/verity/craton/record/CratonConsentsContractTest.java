// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RecordSample;

class CratonConsentsContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RecordFormat(RecordKind.CONSENTS);
    }

    @Override
    protected Sample sample() {
        return new RecordSample(RecordSample.Kind.CONSENTS);
    }

    @Override
    protected String artefact() {
        return "consent_ledger.json";
    }
}
