// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.ToolExportSample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolExportContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new ToolExportFormat();
    }

    @Override
    protected Sample sample() {
        return new ToolExportSample();
    }

    @Override
    protected String artefact() {
        return "mcp_export.json";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"total_rows\": 2 | \"total_rows\": 3 | craton.export-metadata", "\"amount\": 40 | \"amount\": 41 | craton.export-content-hash",
        "\"exported_at\" | \"at\" | craton.form", "\"amount\": 7 | \"amount\": 8 | craton.pinned-digest"})
    void whatWasChangedIsNamed(String from, String to, String code) throws Exception {
        String text = new String(sample().good().getFirst().bytes(), StandardCharsets.UTF_8).replace(from, to);
        assertTrue(bench.run(List.of(new SampleFile(artefact(), text.getBytes(StandardCharsets.UTF_8)))).findings().stream()
                .anyMatch(seen -> seen.finding().code().code().equals(code)), code);
    }
}
