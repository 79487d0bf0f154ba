// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.type.Fonts;
import io.assay.report.type.Line;
import io.assay.report.type.LineBreaker;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What a signed field shows: who says to have signed and when. Whether that is so, the reader's signature panel says. */
final class SealLook {
    private static final Style NAME = new Style(Face.MEDIUM, 8, 11, Ink.TEXT);
    private static final Style TIME = new Style(Face.FIGURES, 7.4, 10.5, Ink.MUTED);
    private static final float PAD = 6;

    private final PDDocument pdf;
    private final PDAnnotationWidget widget;
    private final Fonts fonts;
    private final Set<PDFont> used = new LinkedHashSet<>();

    SealLook(PDDocument pdf, PDAnnotationWidget widget) {
        this.pdf = pdf;
        this.widget = widget;
        this.fonts = new Fonts(pdf);
    }

    void write(String name, Instant when) throws IOException {
        PDRectangle place = widget.getRectangle();
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream)) {
            content.setStrokingColor(TIME.ink().red(), TIME.ink().green(), TIME.ink().blue());
            content.setLineWidth(0.7f);
            content.addRect(0.35f, 0.35f, place.getWidth() - 0.7f, place.getHeight() - 0.7f);
            content.stroke();
            LineBreaker breaker = new LineBreaker(fonts);
            List<Line> lines = new ArrayList<>(breaker.lines(Prose.of(name, NAME), place.getWidth() - 2 * PAD));
            while (lines.size() > 2) {
                lines.removeLast();
            }
            lines.addAll(breaker.lines(Prose.of(when.toString(), TIME), place.getWidth() - 2 * PAD));
            double top = place.getHeight() - PAD;
            for (Line line : lines) {
                top -= line.leading();
                write(content, line, top + 3);
            }
        }
        for (PDFont font : used) {
            // An incremental update does not embed fonts of its own accord.
            font.subset();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        widget.setAppearance(appearance);
    }

    private void write(PDAppearanceContentStream content, Line line, double baseline) throws IOException {
        double x = PAD;
        for (Line.Piece piece : line.pieces()) {
            Style style = piece.style();
            content.beginText();
            content.setNonStrokingColor(style.ink().red(), style.ink().green(), style.ink().blue());
            content.newLineAtOffset((float) x, (float) baseline);
            for (Fonts.Run run : fonts.runs(style.face(), piece.text())) {
                content.setFont(run.pdfFont(), (float) style.size());
                used.add(run.pdfFont());
                content.showText(run.text());
            }
            content.endText();
            x += piece.width();
        }
    }
}
