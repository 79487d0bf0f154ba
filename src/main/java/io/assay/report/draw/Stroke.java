// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

/** How a line is drawn: its form carries meaning where a colour could be lost in print. Lengths of {@link #dashes()} alternate on and off. */
public enum Stroke {
    SOLID, DASHED(4, 2.5), DOTTED(1, 2);

    private final double[] dashes;

    Stroke(double... dashes) {
        this.dashes = dashes;
    }

    /** The lengths of strokes and blanks, in units; empty for a solid line. */
    public double[] dashes() {
        return dashes.clone();
    }
}
