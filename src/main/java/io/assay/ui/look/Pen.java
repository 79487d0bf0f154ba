// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import io.assay.report.draw.Drawing;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.support.Legible;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws lines, patterns, words and marks in the inks of the theme. All lengths are pixels. */
public final class Pen {
    private static final double UNITS = 16;
    /** No character that is cut is narrower. */
    private static final double NARROWEST = 2;

    private final GraphicsContext g;
    private final Function<Ink, Color> inks;

    Pen(GraphicsContext g, Function<Ink, Color> inks) {
        this.g = g;
        this.inks = inks;
    }

    public void fill(double x, double y, double width, double height, Ink ink) {
        g.setFill(inks.apply(ink));
        g.fillRect(x, y, width, height);
    }

    /** A frame of one pixel just inside the rectangle. */
    public void frame(double x, double y, double width, double height, Ink ink) {
        g.setStroke(inks.apply(ink));
        g.setLineWidth(1);
        g.strokeRect(Math.round(x) + .5, Math.round(y) + .5, Math.round(width) - 1, Math.round(height) - 1);
    }

    /** A hairline on the pixel grid. */
    public void vertical(double x, double from, double to, Ink ink) {
        fill(Math.round(x), Math.round(from), 1, Math.round(to) - Math.round(from), ink);
    }

    public void horizontal(double from, double to, double y, Ink ink) {
        fill(Math.round(from), Math.round(y), Math.round(to) - Math.round(from), 1, ink);
    }

    /** Diagonal hatching inside a rectangle. */
    public void hatch(double x, double y, double width, double height, double step, Ink ink) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setStroke(inks.apply(ink));
        g.setLineWidth(1.2);
        double first = Math.floor((x - height) / step) * step;
        for (double d = first; d < x + width; d += step) {
            g.strokeLine(d, y + height, d + height, y);
        }
        g.restore();
    }

    public void text(String words, double x, double y, Font font, Ink ink) {
        text(words, x, y, font, ink, TextAlignment.LEFT);
    }

    public void text(String words, double x, double y, Font font, Ink ink, TextAlignment alignment) {
        g.setTextAlign(alignment);
        g.setFont(font);
        g.setFill(inks.apply(ink));
        g.fillText(Legible.line(words), x, y);
    }

    public void mark(Mark mark, double x, double y, double size) {
        g.save();
        g.translate(x, y);
        g.scale(size / UNITS, size / UNITS);
        g.setFill(inks.apply(Ink.valueOf(mark.style().toUpperCase(Locale.ROOT))));
        g.beginPath();
        g.appendSVGPath(mark.path());
        g.fill();
        g.restore();
    }

    /** Draws what a report draws, {@code x} and {@code y} off the corner. */
    public void figure(double x, double y, Consumer<Drawing> what) {
        g.save();
        g.translate(x, y);
        what.accept(new FigureDrawing(g, inks));
        g.restore();
    }

    /** The width of words in a font. */
    public static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /** The words, cut with an ellipsis where they are wider than the room. */
    public static String fit(String words, Font font, double room) {
        String legible = Legible.line(words);
        if (width(legible, font) <= room) {
            return legible;
        }
        int length = (int) Math.min(legible.length(), Math.max(1, room / NARROWEST));
        while (length > 1 && width(legible.substring(0, length).stripTrailing() + "…", font) > room) {
            length--;
        }
        return legible.substring(0, length).stripTrailing() + "…";
    }
}
