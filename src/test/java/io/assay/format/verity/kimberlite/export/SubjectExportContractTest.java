// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SubjectExportSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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

    @Test
    void anExportThatWasCompletedBeforeItWasRequestedContradictsItself() throws Exception {
        ObjectResult result = bench.run(sample().good().stream().map(file -> file.path().equals(artefact()) ? new SampleFile(file.path(),
                new String(file.bytes(), StandardCharsets.UTF_8).replaceFirst("\"completed_at\": \"20", "\"completed_at\": \"19").getBytes(StandardCharsets.UTF_8)) : file)
                .toList());
        assertTrue(result.findings().stream().anyMatch(seen -> seen.finding().code().code().equals("kimberlite.export-count")
                && seen.finding().at().field().equals("completed_at")));
    }
}
