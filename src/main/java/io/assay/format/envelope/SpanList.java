// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects spans in order and makes a protection map of them. */
public final class SpanList {
    private final List<Span> spans = new ArrayList<>();

    /** Adds bytes of the file itself. */
    public SpanList add(long from, long to, String unit, Forger forger, CheckId... protectedBy) {
        return addEntry("", from, to, unit, forger, protectedBy);
    }

    /** Adds bytes of a file that belongs to the artefact. */
    public SpanList addEntry(String entry, long from, long to, String unit, Forger forger, CheckId... protectedBy) {
        if (from < to) {
            spans.add(new Span(new Range(from, to), entry, unit, List.of(protectedBy), forger));
        }
        return this;
    }

    /** Adds spans that were made elsewhere. */
    public SpanList addAll(List<Span> more) {
        spans.addAll(more);
        return this;
    }

    public List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The map, with one unit for each kind of span and its bytes counted. */
    public ProtectionMap map() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Span span : spans) {
            String key = span.unit() + span.protectedBy();
            long before = units.containsKey(key) ? units.get(key).bytes() : 0;
            units.put(key, new Unit(span.unit(), span.protectedBy(), span.forger(), before + span.range().length()));
        }
        return ProtectionMap.of(List.copyOf(units.values()), spans);
    }
}
