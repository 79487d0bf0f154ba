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

    private Legend() {}

    static double draw(Drawing drawing, Messages words) {
        double x = 0;
        for (ClauseState state : ClauseState.values()) {
            String word = words.text(state);
            drawing.mark(CoverageMatrix.mark(state), x, 6, 12);
            drawing.text(word, x + 17, 16, Face.TEXT, 11, Ink.TEXT, Align.LEFT);
            x += 17 + drawing.width(word, Face.TEXT, 11) + 22;
        }
        return x;
    }
}
