// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

/** Which point of a text stands at the given x. */
public enum Align {
    LEFT, CENTRE, RIGHT;

    /** Where a text of this width begins when it is aligned at {@code x}. */
    public double start(double x, double width) {
        return switch (this) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
    }
}
