// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.strip;

import io.assay.ui.look.Fonts;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Pen;
import io.assay.ui.place.Cover;
import io.assay.ui.support.Shorten;
import java.util.Optional;

/**
 * Draws a strip, pixel column by pixel column: a mismatch fills its column; else the hatched upper part is the share of the column's bytes
 * that nothing binds, and the foot below tells whether the bound rest agrees.
 */
record StripDrawing(Strip strip) {
    private static final double TOP = 2;
    private static final double BAR = 18;
    private static final double FOOT = 3;
    private static final double NAME_FROM = 34;
    private static final double HATCH = 5;
    private static final int LEAST_MISMATCH = 3;

    void draw(Pen pen, double width) {
        var columns = new StripColumns(strip, (int) width);
        pen.fill(0, TOP, width, BAR, Ink.SUNKEN);
        int from = 0;
        for (int x = 1; x <= columns.width(); x++) {
            if (x == columns.width() || !columns.alike(x, from)) {
                run(pen, columns.cover(from), columns.share(from), from, x - from);
                from = x;
            }
        }
        for (int x = 0; x < columns.width(); x++) {
            if (columns.cover(x) == Cover.MISMATCH) {
                pen.fill(x, TOP, LEAST_MISMATCH, BAR, Ink.FAILED);
            }
        }
        names(pen, width);
        pen.frame(0, TOP - 1, width, BAR + 2, Ink.LINE_STRONG);
    }

    private static void run(Pen pen, Cover cover, double unbound, double x, double width) {
        double open = Math.round(BAR * unbound);
        if (open > 0) {
            pen.fill(x, TOP, width, open, Ink.SURFACE);
            pen.hatch(x, TOP, width, open, HATCH, Ink.LINE_STRONG);
        }
        if (cover == Cover.MATCH || cover == Cover.OPEN) {
            pen.fill(x, TOP + BAR - FOOT, width, FOOT, cover == Cover.MATCH ? Ink.PASSED : Ink.INDET);
        }
    }

    private void names(Pen pen, double width) {
        double x = 0;
        double from = 0;
        String name = null;
        for (var part : strip.parts()) {
            if (!part.name().equals(name)) {
                name(pen, name, from, x);
                if (name != null) {
                    pen.vertical(x, TOP - 1, TOP + BAR + 6, Ink.LINE_STRONG);
                }
                name = part.name();
                from = x;
            }
            x += part.bytes() * width / strip.bytes();
        }
        name(pen, name, from, x);
    }

    private static void name(Pen pen, String name, double from, double to) {
        if (name != null && !name.isEmpty() && to - from >= NAME_FROM) {
            var font = Fonts.sans(11);
            pen.text(Pen.fit(Shorten.fileName(name), font, to - from - 8), from + (from < 1 ? 0 : 4), TOP + BAR + 13, font, Ink.MUTED);
        }
    }

    /** The part at a pixel. */
    Optional<StripPart> at(double pixel, double width) {
        double x = 0;
        for (var part : strip.parts()) {
            x += part.bytes() * width / strip.bytes();
            if (pixel < x) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
