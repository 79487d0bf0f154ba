// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeChain;
import io.assay.sample.SpanforgeChainSample;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class SpanforgeLogContractTest extends FormatContract {
    private final SpanforgeChainSample sample = new SpanforgeChainSample(1);

    @Override
    protected EvidenceFormat format() {
        return new SpanforgeLogFormat();
    }

    @Override
    protected Sample sample() {
        return sample;
    }

    @Override
    protected String artefact() {
        return "events.jsonl";
    }

    @Override
    protected Map<String, byte[]> alterations() {
        Map<String, byte[]> alterations = new LinkedHashMap<>();
        alterations.put("first removed", altered(lines -> lines.remove(0)));
        alterations.put("middle removed", altered(lines -> lines.remove(3)));
        alterations.put("one repeated", altered(lines -> lines.add(3, lines.get(2))));
        alterations.put("two exchanged", altered(lines -> Collections.swap(lines, 2, 3)));
        alterations.put("one moved to the end", altered(lines -> lines.add(lines.remove(2))));
        SpanforgeChain other = new SpanforgeChain("other", "other secret", Instant.EPOCH).event("decision.made", 1, Map.of(), Map.of("a", 1L));
        alterations.put("a foreign one inserted", altered(lines -> lines.add(4, other.lines().getFirst())));
        alterations.put("a line emptied", altered(lines -> lines.set(2, new byte[0])));
        return alterations;
    }

    private byte[] altered(Consumer<List<byte[]>> change) {
        List<byte[]> lines = new ArrayList<>();
        new String(artefactBytes(), StandardCharsets.ISO_8859_1).lines()
            .forEach(line -> lines.add(line.getBytes(StandardCharsets.ISO_8859_1)));
        change.accept(lines);
        return SpanforgeChain.file(lines);
    }
}
