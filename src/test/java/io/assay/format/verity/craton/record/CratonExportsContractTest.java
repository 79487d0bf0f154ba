// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.RecordSample;

class CratonExportsContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new RecordFormat(RecordKind.EXPORTS);
    }

    @Override
    protected Sample sample() {
        return new RecordSample(RecordSample.Kind.EXPORTS);
    }

    @Override
    protected String artefact() {
        return "export_ledger.json";
    }
}
