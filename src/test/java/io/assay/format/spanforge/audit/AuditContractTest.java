// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeAuditSample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class AuditContractTest extends FormatContract {
    private final Sample sample = new SpanforgeAuditSample(4);

    @Override
    protected EvidenceFormat format() {
        return new AuditFormat();
    }

    @Override
    protected Sample sample() {
        return sample;
    }

    @Override
    protected String artefact() {
        return "records.jsonl";
    }

    @Override
    protected Map<String, byte[]> alterations() {
        Map<String, byte[]> alterations = new LinkedHashMap<>();
        alterations.put("first removed", altered(lines -> lines.remove(0)));
        alterations.put("middle removed", altered(lines -> lines.remove(2)));
        alterations.put("one repeated", altered(lines -> lines.add(2, lines.get(1))));
        alterations.put("two exchanged", altered(lines -> Collections.swap(lines, 1, 2)));
        return alterations;
    }

    private byte[] altered(Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(new String(artefactBytes(), StandardCharsets.UTF_8).lines().toList());
        change.accept(lines);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
