// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import io.assay.report.draw.VectorPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws the figures of a report on a canvas, in the inks of the theme: the same drawing on screen and on paper. */
final class FigureDrawing implements Drawing {
    private record Measured(String text, Face face, double size) {
    }

    /** Words measured on the window's thread; figures repeat most of theirs. */
    private static final Map<Measured, Double> WIDTHS = new HashMap<>();
    private static final int MOST = 20_000;

    private final GraphicsContext g;
    private final Function<InkCanvas.Ink, Color> inks;

    FigureDrawing(GraphicsContext g, Function<InkCanvas.Ink, Color> inks) {
        this.g = g;
        this.inks = inks;
    }

    private Color colour(Ink ink) {
        return inks.apply(switch (ink) {
            case INDETERMINATE -> InkCanvas.Ink.INDET;
            case INDETERMINATE_TINT -> InkCanvas.Ink.INDET_TINT;
            case PASSED_TINT -> InkCanvas.Ink.SURFACE;
            default -> InkCanvas.Ink.valueOf(ink.name());
        });
    }

    @Override
    public void rect(double x, double y, double width, double height, Ink ink) {
        g.setFill(colour(ink));
        g.fillRect(x, y, width, height);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double thickness, Stroke stroke) {
        g.setStroke(colour(ink));
        g.setLineWidth(thickness);
        g.setLineDashes(stroke.dashes());
        g.strokeLine(x1, y1, x2, y2);
        g.setLineDashes();
    }

    @Override
    public void path(VectorPath path, double grid, double x, double y, double size, Ink ink) {
        g.save();
        g.translate(x, y);
        g.scale(size / grid, size / grid);
        g.setFill(colour(ink));
        g.beginPath();
        g.appendSVGPath(path.svg());
        g.fill();
        g.restore();
    }

    @Override
    public void text(String text, double x, double y, Face face, double size, Ink ink, Align align) {
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(switch (align) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        g.setFont(font(face, size));
        g.setFill(colour(ink));
        g.fillText(text, x, y);
    }

    @Override
    public double width(String text, Face face, double size) {
        if (WIDTHS.size() > MOST) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Measured(text, face, size), one -> Pen.width(text, font(face, size)));
    }

    private static Font font(Face face, double size) {
        return Font.font(switch (face) {
            case TEXT -> "Inter";
            case MEDIUM -> "Inter Medium";
            case STRONG -> "Inter Semi Bold";
            case FIGURES -> "Inter Tabular";
            case FIGURES_MEDIUM -> "Inter Tabular Medium";
            case MONO -> "JetBrains Mono";
            case MONO_STRONG -> "JetBrains Mono Semi Bold";
        }, size);
    }
}
