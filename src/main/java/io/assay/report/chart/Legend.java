// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseState;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.text.Messages;

/** The six states with their shapes, in one line above a figure. */
final class Legend {
    /** The height of the line with the room below it. */
    static final double HEIGHT = 34;

    private static final double SHAPE = 12;
    private static final double SIZE = 11;
    private static final double GAP = 22;
    private static final double SMALL = 9.5;
    private static final double NEAR = 9;

    private Legend() {}

    /**
     * Draws the line, set closer where there is little room.
     *
     * @param room the width there is
     * @return where the line ends
     */
    static double draw(Drawing drawing, Messages words, double room) {
        boolean narrow = line(drawing, words, SIZE, GAP, false) > room;
        return narrow ? line(drawing, words, SMALL, NEAR, true) : line(drawing, words, SIZE, GAP, true);
    }

    private static double line(Drawing drawing, Messages words, double size, double gap, boolean drawn) {
        double x = 0;
        for (ClauseState state : ClauseState.values()) {
            String word = words.text(state);
            if (drawn) {
                drawing.mark(CoverageMatrix.mark(state), x, 6, SHAPE);
                drawing.text(word, x + SHAPE + 5, 16, Face.TEXT, size, Ink.TEXT, Align.LEFT);
            }
            x += SHAPE + 5 + drawing.width(word, Face.TEXT, size) + gap;
        }
        return x;
    }
}
