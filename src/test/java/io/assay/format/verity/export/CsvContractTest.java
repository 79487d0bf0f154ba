// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;

/** An export in Csv with its proof and its seal: no bit of any of them is silent. */
class CsvContractTest extends FormatContract {
    private static final OtherForms SAMPLE = OtherForms.csv();

    @Override
    protected EvidenceFormat format() {
        return new ExportFormat();
    }

    @Override
    protected Sample sample() {
        return SAMPLE;
    }

    @Override
    protected String artefact() {
        return SAMPLE.artefact();
    }
}
