// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.util.List;
import java.util.stream.Stream;

/**
 * One paragraph of text, of pieces that may be set differently.
 *
 * @param spans the pieces in order; a piece that does not begin with a blank is never parted from the one before it at a line's end
 */
public record Prose(List<Span> spans) {

    /** A piece of text in one style. */
    public record Span(String text, Style style) {
    }

    /** Keeps its own copy of the pieces. */
    public Prose {
        spans = List.copyOf(spans);
    }

    /** A paragraph in one style. */
    public static Prose of(String text, Style style) {
        return new Prose(List.of(new Span(text, style)));
    }

    /** The paragraph with a further piece at its end. */
    public Prose plus(String text, Style style) {
        return new Prose(Stream.concat(spans.stream(), Stream.of(new Span(text, style))).toList());
    }
}
