// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.SubjectExportSample;

class SubjectExportContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new SubjectExportFormat();
    }

    @Override
    protected Sample sample() {
        return new SubjectExportSample();
    }

    @Override
    protected String artefact() {
        return "portability_export.json";
    }
}
