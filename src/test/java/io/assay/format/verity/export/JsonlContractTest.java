// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.verity.VerityExportSample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An export in JSON Lines with every file that can lie beside it: no bit of any of them is silent. */
class JsonlContractTest extends FormatContract {
    @Override
    protected EvidenceFormat format() {
        return new ExportFormat();
    }

    @Override
    protected Sample sample() {
        return new VerityExportSample();
    }

    @Override
    protected String artefact() {
        return "export.jsonl";
    }

    @Override
    protected Map<String, byte[]> alterations() {
        List<String> lines = new String(artefactBytes()).lines().toList();
        Map<String, byte[]> altered = new LinkedHashMap<>();
        altered.put("delete", text(List.of(lines.get(0), lines.get(2), lines.get(3))));
        altered.put("swap", text(List.of(lines.get(0), lines.get(2), lines.get(1), lines.get(3))));
        altered.put("repeat", text(List.of(lines.get(0), lines.get(1), lines.get(1), lines.get(2), lines.get(3))));
        altered.put("cut", text(lines.subList(0, 3)));
        altered.put("blank line", text(List.of(lines.get(0), "", lines.get(1), lines.get(2), lines.get(3))));
        return altered;
    }

    private static byte[] text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining()).getBytes();
    }
}
