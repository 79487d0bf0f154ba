// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.protection.Span;
import java.util.function.Consumer;

/** Hands over spans in order, neighbours of one kind joined, and fills what is skipped with a kind of its own. */
final class SpanRun {
    private final Bindings bindings;
    private final String entry;
    private final CecUnit between;
    private final Consumer<Span> visitor;
    private CecUnit unit;
    private long from;
    private long to;

    SpanRun(Bindings bindings, String entry, CecUnit between, Consumer<Span> visitor) {
        this.bindings = bindings;
        this.entry = entry;
        this.between = between;
        this.visitor = visitor;
    }

    /** The next run of bytes; what lies between it and the one before gets the kind of what lies between. */
    void add(long start, long end, CecUnit kind) {
        if (start > to) {
            extend(start, between);
        }
        if (end > to) {
            extend(end, kind);
        }
    }

    /** Fills up to the end and hands over what is held. */
    void finish(long end) {
        add(end, end, between);
        if (to > from) {
            visitor.accept(bindings.span(from, to, entry, unit));
        }
    }

    private void extend(long end, CecUnit kind) {
        if (unit != null && unit != kind) {
            visitor.accept(bindings.span(from, to, entry, unit));
            from = to;
        }
        unit = kind;
        to = end;
    }
}
