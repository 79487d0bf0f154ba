// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a terminal and makes characters visible that could steer it: evidence must not move a cursor. */
public final class TextLines {
    private TextLines() {
    }

    /** The lines of a text, broken at blanks; a longer word stands alone on a longer line. At least one line. */
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text with every control, format and unassigned character written as {@code [U+XXXX]}. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                     Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(String.format(Locale.ROOT, "[U+%04X]", c));
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
