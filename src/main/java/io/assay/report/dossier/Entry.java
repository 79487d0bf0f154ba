// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.report.draw.Mark;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in one field of a table: lines of different kinds, and perhaps a shape before the first.
 *
 * @param lines the lines, in order
 * @param mark  the outcome's shape, or {@link Mark#NONE}; the words say the same
 */
public record Entry(List<Line> lines, Mark mark) {

    /** What a line is: forms set each in its own way. */
    public enum Kind {
        TEXT, STRONG, NOTE,
        /** A whole number in plain digits; forms for people group them. */
        NUMBER,
        /** A digest, identifier or recorded value. */
        CODE, CODE_NOTE
    }

    /** One line. */
    public record Line(Kind kind, String text) {
    }

    /** Nothing. */
    public static final Entry EMPTY = new Entry(List.of(), Mark.NONE);

    /** Keeps its own copy of the lines. */
    public Entry {
        lines = List.copyOf(lines);
    }

    /** One line; nothing at all where the text is empty. */
    public static Entry of(Kind kind, String text) {
        return text.isEmpty() ? EMPTY : new Entry(List.of(new Line(kind, text)), Mark.NONE);
    }

    /** Plain text. */
    public static Entry text(String text) {
        return of(Kind.TEXT, text);
    }

    /** A digest, identifier or recorded value. */
    public static Entry code(String text) {
        return of(Kind.CODE, text);
    }

    /** A whole number. */
    public static Entry number(long number) {
        return of(Kind.NUMBER, Long.toString(number));
    }

    /** An outcome: its shape and its word. */
    public static Entry marked(Mark mark, String word) {
        return new Entry(List.of(new Line(Kind.TEXT, word)), mark);
    }

    /** The entry with a further line; an empty one is left out. */
    public Entry below(Kind kind, String text) {
        return text.isEmpty() ? this : new Entry(Stream.concat(lines.stream(), Stream.of(new Line(kind, text))).toList(), mark);
    }

    /** The lines as plain text, parted by {@code separator}; numbers in plain digits. */
    public String plain(String separator) {
        return String.join(separator, lines.stream().map(Line::text).toList());
    }
}
