// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;

/**
 * How a piece of text is set.
 *
 * @param face    the typeface
 * @param size    the font size in points
 * @param leading the distance from line to line in points
 * @param ink     the colour
 */
public record Style(Face face, double size, double leading, Ink ink) {
    /** Running text. */
    public static final Style BODY = new Style(Face.TEXT, 9.5, 14, Ink.TEXT);
    /** Running text that carries the weight of a sentence. */
    public static final Style BODY_STRONG = new Style(Face.MEDIUM, 9.5, 14, Ink.TEXT);
    /** Notes below figures and tables. */
    public static final Style NOTE = new Style(Face.TEXT, 8, 11.5, Ink.MUTED);
    /** Text in tables. */
    public static final Style CELL = new Style(Face.TEXT, 8.3, 11.6, Ink.TEXT);
    /** Text in tables that names the row. */
    public static final Style CELL_STRONG = new Style(Face.MEDIUM, 8.3, 11.6, Ink.TEXT);
    /** Numbers in tables. */
    public static final Style CELL_FIGURES = new Style(Face.FIGURES, 8.3, 11.6, Ink.TEXT);
    /** The second, quieter line of a table's cell. */
    public static final Style CELL_NOTE = new Style(Face.TEXT, 7.6, 10.6, Ink.MUTED);
    /** Digests, identifiers, bytes. */
    public static final Style MONO = new Style(Face.MONO, 7.4, 11, Ink.TEXT);
    /** Identifiers that accompany something else. */
    public static final Style MONO_NOTE = new Style(Face.MONO, 6.8, 10, Ink.MUTED);
    /** The head of a table. */
    public static final Style HEAD = new Style(Face.MEDIUM, 7.6, 10.6, Ink.MUTED);

    /** The same text in another colour. */
    public Style in(Ink other) {
        return new Style(face, size, leading, other);
    }

    /** The same text at another size, with the distance of lines in proportion. */
    public Style at(double otherSize) {
        return new Style(face, otherSize, leading * otherSize / size, ink);
    }
}
