// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.draw.Mark;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in one field of a table.
 *
 * @param paragraphs the paragraphs, one below the other
 * @param mark       a shape before the first line, or {@link Mark#NONE}; the words beside it say the same
 */
public record Cell(List<Prose> paragraphs, Mark mark) {
    /** The side of a mark in a table, and the blank behind it, in points. */
    static final double MARK = 8.6;
    static final double MARK_GAP = 4.4;

    /** Keeps its own copy of the paragraphs. */
    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A paragraph in one style. */
    public static Cell of(String text, Style style) {
        return new Cell(List.of(Prose.of(text, style)), Mark.NONE);
    }

    /** Plain text. */
    public static Cell text(String text) {
        return of(text, Style.CELL);
    }

    /** A number, or anything whose digits should line up. */
    public static Cell figures(String text) {
        return of(text, Style.CELL_FIGURES);
    }

    /** A digest, an identifier, a value as it was recorded. */
    public static Cell mono(String text) {
        return of(text, Style.MONO);
    }

    /** An outcome: its shape and its word. */
    public static Cell marked(Mark mark, String word) {
        return new Cell(List.of(Prose.of(word, Style.CELL)), mark);
    }

    /** The cell with a further paragraph; an empty one is left out. */
    public Cell below(String text, Style style) {
        if (text.isEmpty()) {
            return this;
        }
        return new Cell(Stream.concat(paragraphs.stream(), Stream.of(Prose.of(text, style))).toList(), mark);
    }

    /** The width that the mark takes from the text. */
    double indent() {
        return mark == Mark.NONE ? 0 : MARK + MARK_GAP;
    }
}
