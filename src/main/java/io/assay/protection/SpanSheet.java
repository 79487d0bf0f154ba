// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the spans of a few small files into a map: named runs of bytes, and what lies between them. */
public final class SpanSheet {
    private final List<Span> spans = new ArrayList<>();
    private final Map<Unit, Long> units = new LinkedHashMap<>();

    /**
     * One file of {@code size} bytes; {@code entry} as in {@link Span}.
     *
     * @param between what the bytes outside the named runs are called, and what notices a change of them
     */
    public Part part(String entry, long size, String between, List<CheckId> betweenChecks) {
        return new Part(entry, size, between, betweenChecks);
    }

    public ProtectionMap map() {
        return ProtectionMap.of(units.entrySet().stream().map(unit -> new Unit(unit.getKey().name(), unit.getKey().protectedBy(),
                unit.getKey().forger(), unit.getValue())).toList(), spans);
    }

    private void add(Span span) {
        if (span.range().length() > 0) {
            spans.add(span);
            units.merge(new Unit(span.unit(), span.protectedBy(), span.forger(), 0), span.range().length(), Long::sum);
        }
    }

    /** The runs of one file. */
    public final class Part {
        private final String entry;
        private final long size;
        private final String between;
        private final List<CheckId> betweenChecks;
        private final List<Span> named = new ArrayList<>();

        private Part(String entry, long size, String between, List<CheckId> betweenChecks) {
            this.entry = entry;
            this.size = size;
            this.between = between;
            this.betweenChecks = betweenChecks;
        }

        /** These checks notice a change here; none: nothing does. */
        public Part name(long from, long to, String unit, Forger forger, CheckId... checks) {
            named.add(new Span(new Range(from, to), entry, unit, List.of(checks), forger));
            return this;
        }

        /** Adds the runs in order and fills what lies between them. */
        public void end() {
            new Span(new Range(0, size), entry, between, betweenChecks, Forger.ANYONE).around(named, SpanSheet.this::add);
        }
    }
}
