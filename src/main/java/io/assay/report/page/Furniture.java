// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.type.Fonts;
import io.assay.report.type.Style;
import io.assay.report.type.Typing;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * What stands at the head and foot of the pages: drawn last, when the number of pages is known, and as artifacts.
 *
 * @param headLeft   at the upper left, from the second page on
 * @param headRight  at the upper right, from the second page on
 * @param footLabel  what the digest at the lower left is
 * @param footDigest the digest that every page carries, in hexadecimal
 * @param numbers    the words for a page's number
 */
public record Furniture(String headLeft, String headRight, String footLabel, String footDigest, PageNumbers numbers) {
    private static final Style NOTE = new Style(Face.FIGURES, 7.4, 10, Ink.MUTED);
    private static final Style DIGEST = new Style(Face.MONO, 6.4, 10, Ink.MUTED);

    /** Words such as "Page 3 of 12". */
    public interface PageNumbers {
        String words(int page, int pages);
    }

    public void draw(PDDocument pdf, Fonts fonts) throws IOException {
        int pages = pdf.getNumberOfPages();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, false)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                foot(content, fonts, page, numbers.words(number, pages));
                if (number > 1) {
                    head(content, fonts, page);
                }
                content.endMarkedContent();
            }
        }
    }

    private void head(PDPageContentStream content, Fonts fonts, PDPage page) throws IOException {
        double width = page.getMediaBox().getWidth();
        double baseline = page.getMediaBox().getHeight() - 38;
        write(content, fonts, NOTE, Orientation.SIDE, baseline, headLeft);
        double wide = fonts.width(NOTE.face(), NOTE.size(), fonts.visible(NOTE.face(), headRight));
        write(content, fonts, NOTE, width - Orientation.SIDE - wide, baseline, headRight);
        rule(content, width, baseline - 7);
    }

    private void foot(PDPageContentStream content, Fonts fonts, PDPage page, String number) throws IOException {
        double width = page.getMediaBox().getWidth();
        double baseline = 32;
        String label = fonts.visible(NOTE.face(), footLabel + " ");
        write(content, fonts, NOTE, Orientation.SIDE, baseline, label);
        write(content, fonts, DIGEST, Orientation.SIDE + fonts.width(NOTE.face(), NOTE.size(), label), baseline, footDigest);
        double wide = fonts.width(NOTE.face(), NOTE.size(), number);
        write(content, fonts, NOTE, width - Orientation.SIDE - wide, baseline, number);
        rule(content, width, baseline + 12);
    }

    private static void write(PDPageContentStream content, Fonts fonts, Style style, double x, double y, String text) throws IOException {
        Typing.write(content, fonts, style, x, y, fonts.visible(style.face(), text));
    }

    private static void rule(PDPageContentStream content, double width, double y) throws IOException {
        content.setStrokingColor(Ink.LINE.red(), Ink.LINE.green(), Ink.LINE.blue());
        content.setLineWidth(0.5f);
        content.setLineDashPattern(new float[0], 0);
        content.moveTo((float) Orientation.SIDE, (float) y);
        content.lineTo((float) (width - Orientation.SIDE), (float) y);
        content.stroke();
    }
}
