// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import io.assay.report.draw.VectorPath;
import io.assay.report.type.Fonts;
import io.assay.report.type.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws figures on a page. The strokes of a figure cannot fail one by one: an error of writing ends the whole figure. */
public final class PdfDrawing implements Drawing {
    private final Sheet sheet;
    private final Fonts fonts;
    private final double left;
    private final double top;

    public PdfDrawing(Sheet sheet, Fonts fonts, double left, double top) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    @Override
    public void rect(double x, double y, double width, double height, Ink ink) {
        write(() -> sheet.fill(left + x, top + y, width, height, ink));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double thickness, Stroke stroke) {
        write(() -> sheet.rule(left + x1, top + y1, left + x2, top + y2, ink, thickness, stroke));
    }

    @Override
    public void text(String text, double x, double y, Face face, double size, Ink ink, Align align) {
        write(() -> {
            String shown = fonts.visible(face, text);
            double start = align.start(x, fonts.width(face, size, shown));
            sheet.text(new Style(face, size, size, ink), left + start, top + y, shown);
        });
    }

    @Override
    public double width(String text, Face face, double size) {
        try {
            return fonts.width(face, size, fonts.visible(face, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void path(VectorPath path, double grid, double x, double y, double size, Ink ink) {
        write(() -> {
            double scale = size / grid;
            PDPageContentStream content = sheet.content();
            content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
            for (VectorPath.Step step : path.steps()) {
                step(content, step, left + x, top + y, scale);
            }
            if (!path.steps().isEmpty()) {
                content.fillEvenOdd();
            }
        });
    }

    private void step(PDPageContentStream content, VectorPath.Step step, double x, double y, double scale) throws IOException {
        switch (step) {
            case VectorPath.Move(double px, double py) -> content.moveTo(across(x, px, scale), down(y, py, scale));
            case VectorPath.Line(double px, double py) -> content.lineTo(across(x, px, scale), down(y, py, scale));
            case VectorPath.Curve(double x1, double y1, double x2, double y2, double px, double py) -> content.curveTo(
                across(x, x1, scale), down(y, y1, scale), across(x, x2, scale), down(y, y2, scale), across(x, px, scale), down(y, py, scale));
            case VectorPath.Close() -> content.closePath();
        }
    }

    private static float across(double x, double step, double scale) {
        return (float) (x + step * scale);
    }

    private float down(double y, double step, double scale) {
        return (float) (sheet.height() - y - step * scale);
    }

    private static void write(Sheet.Strokes strokes) {
        try {
            strokes.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
