// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

/**
 * The few strokes that every figure is made of, so that one model of a chart feeds the paper and the screen.
 * Lengths are points (paper) or pixels (screen); y grows downwards from the figure's upper left corner.
 */
public interface Drawing {

    /** Fills a rectangle. */
    void rect(double x, double y, double width, double height, Ink ink);

    /** Draws a straight line. */
    void line(double x1, double y1, double x2, double y2, Ink ink, double thickness, Stroke stroke);

    /** Fills a path given on a square grid of {@code grid} units, scaled to {@code size} and placed with its upper left corner at x, y. */
    void path(VectorPath path, double grid, double x, double y, double size, Ink ink);

    /** Writes one line of text with its baseline at {@code y}. */
    void text(String text, double x, double y, Face face, double size, Ink ink, Align align);

    /** How wide a line of text will be. */
    double width(String text, Face face, double size);

    /** Draws a solid line. */
    default void line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
        line(x1, y1, x2, y2, ink, thickness, Stroke.SOLID);
    }

    /** Draws an outcome's shape, {@code size} wide and high, in its own ink. */
    default void mark(Mark mark, double x, double y, double size) {
        path(mark.path(), Mark.GRID, x, y, size, mark.ink());
    }

    /** Draws the outline of a rectangle, inside its bounds. */
    default void frame(double x, double y, double width, double height, Ink ink, double thickness) {
        double half = thickness / 2;
        line(x, y + half, x + width, y + half, ink, thickness);
        line(x, y + height - half, x + width, y + height - half, ink, thickness);
        line(x + half, y, x + half, y + height, ink, thickness);
        line(x + width - half, y, x + width - half, y + height, ink, thickness);
    }

    /** Fills a rectangle with rising diagonal lines {@code gap} apart: a fill that is told from others without colour. */
    default void hatch(double x, double y, double width, double height, Ink ink, double thickness, double gap) {
        for (double d = gap; d < width + height; d += gap) {
            double fromX = Math.max(0, d - height);
            double toX = Math.min(width, d);
            line(x + fromX, y + Math.min(d, height), x + toX, y + Math.max(0, d - width), ink, thickness);
        }
    }
}
