// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.text.Messages;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the protection map of one artefact ({@code assay.protection/1}, contract section 3). */
public final class ProtectionReport {
    private final ObjectResult object;
    private final Range range;

    public ProtectionReport(ObjectResult object, Range range) {
        this.object = object;
        this.range = range;
    }

    public byte[] json() {
        List<Object> spans = new ArrayList<>();
        object.protection().spans(range, span -> spans.add(json(span)));
        return CanonicalJson.bytes(Map.of("schema", "assay.protection/1", "path", object.path(), "size", object.size(), "spans", spans));
    }

    /** A line for each span, and one for each kind of unit where an artefact has no byte ranges. */
    public String text(Messages words) {
        StringBuilder out = new StringBuilder();
        object.protection().spans(range, span -> out.append(String.format(words.language().locale(), "%12d %12d  %s%s  %s%n",
                span.range().from(), span.range().to(), span.entry().isEmpty() ? "" : span.entry() + "!", span.unit(),
                binding(span.protectedBy(), span.forger().words(), words))));
        if (out.isEmpty()) {
            for (Unit unit : object.protection().units()) {
                out.append(unit.name()).append("  ").append(binding(unit.protectedBy(), unit.forger().words(), words)).append('\n');
            }
        }
        return out.toString();
    }

    private static String binding(List<CheckId> checks, String forger, Messages words) {
        return checks.isEmpty() ? words.text(ReportText.BOUND_BY_NOTHING)
                : words.text(ReportText.BOUND_BY, checks.stream().map(CheckId::value).collect(Collectors.joining(", ")), forger);
    }

    private static Map<String, Object> json(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", span.range().from());
        json.put("to", span.range().to());
        if (!span.entry().isEmpty()) {
            json.put("entry", span.entry());
        }
        json.put("unit", span.unit());
        json.put("protectedBy", span.protectedBy().stream().map(CheckId::value).toList());
        json.put("forgeableBy", span.forger().words());
        return json;
    }
}
