// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseTime;
import io.assay.coverage.Fill;
import io.assay.coverage.Period;
import io.assay.coverage.Stretch;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import java.time.LocalDate;

/** Draws the audit period as a bar in four fills that are told apart without colour: solid, hatched, empty, grey. */
public final class TimeStrip {
    private TimeStrip() {}

    /** Draws the bar of one clause over the whole period. */
    public static void draw(Drawing drawing, ClauseTime time, Period whole, double x, double y, double width, double height) {
        for (Stretch stretch : time.stretches()) {
            double from = place(whole, stretch.days().from(), width);
            double to = place(whole, stretch.days().to().plusDays(1), width);
            fill(drawing, stretch.fill(), x + from, y, to - from, height);
        }
        drawing.frame(x, y, width, height, Ink.LINE_STRONG, 0.8);
    }

    /** Where a day begins on a bar of this width. */
    static double place(Period whole, LocalDate day, double width) {
        return (double) (day.toEpochDay() - whole.from().toEpochDay()) / whole.days() * width;
    }

    /** Draws one fill, as in the bar or in a legend. */
    public static void fill(Drawing drawing, Fill fill, double x, double y, double width, double height) {
        switch (fill) {
            case VERIFIED -> drawing.rect(x, y, width, height, Ink.PASSED);
            case UNVERIFIED -> {
                drawing.rect(x, y, width, height, Ink.INDETERMINATE_TINT);
                drawing.hatch(x, y, width, height, Ink.INDETERMINATE, 1, 4);
            }
            case EMPTY -> drawing.rect(x, y, width, height, Ink.SURFACE);
            case UNKNOWN -> {
                drawing.rect(x, y, width, height, Ink.LINE);
                drawing.line(x, y + height / 2, x + width, y + height / 2, Ink.UNCHECKED, 1, Stroke.DOTTED);
            }
        }
    }
}
