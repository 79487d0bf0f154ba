// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

/**
 * Texts of the evidence as they may be shown: what has no shape of its own, turns the direction of writing or breaks the line is written as
 * {@code &#92;u{202e}}, as the command line writes it, so that no text looks like another.
 */
public final class Legible {
    private static final int MOST = 2_000;

    private Legible() {}

    /** The text on as many lines as it has. */
    public static String lines(String text) {
        return text == null || text.codePoints().noneMatch(point -> point != '\n' && isHidden(point)) ? text : written(text, true);
    }

    /** The text on one line, cut where it is longer than anyone reads in a cell. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        String part = text.length() <= MOST ? text : text.substring(0, MOST) + "…";
        return part.codePoints().noneMatch(Legible::isHidden) ? part : written(part, false);
    }

    private static String written(String text, boolean breaks) {
        var legible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isHidden(point) && !(breaks && point == '\n')) {
                legible.append("\\u{").append(Integer.toHexString(point)).append('}');
            } else {
                legible.appendCodePoint(point);
            }
        });
        return legible.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
