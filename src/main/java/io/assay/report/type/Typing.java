// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes a text into a page's content, changing the font where one font does not show every character. */
public final class Typing {
    /** The height of capitals as a share of the font size, for both families. */
    public static final double CAP_HEIGHT = 0.727;

    private Typing() {
    }

    /** {@code x} and {@code baseline} are in the page's own coordinates, which count upwards. */
    public static void write(PDPageContentStream content, Fonts fonts, Style style, double x, double baseline, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setNonStrokingColor(style.ink().red(), style.ink().green(), style.ink().blue());
        content.newLineAtOffset((float) x, (float) baseline);
        for (Fonts.Run run : fonts.runs(style.face(), text)) {
            content.setFont(run.pdfFont(), (float) style.size());
            content.showText(run.text());
        }
        content.endText();
    }
}
