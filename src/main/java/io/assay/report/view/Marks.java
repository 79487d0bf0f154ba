// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.check.Key;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Comparison;
import io.assay.coverage.change.Change;
import io.assay.report.chart.CoverageMatrix;
import io.assay.report.draw.Mark;

/** The shapes of our words, wherever one stands in a table. */
final class Marks {
    private Marks() {}

    static Mark of(Key word) {
        return switch (word) {
            case ClauseState state -> CoverageMatrix.mark(state);
            case Comparison comparison -> switch (comparison) {
                case CONFIRMED -> Mark.PASSED;
                case OVER_CLAIMED -> Mark.FAILED;
                case UNDER_CLAIMED -> Mark.WARNING;
                case UNCONFIRMED -> Mark.NOT_CHECKED;
            };
            case Change change -> switch (change) {
                case OPENED, WORSE -> Mark.FAILED;
                case BETTER, COUNTED_ANEW -> Mark.WARNING;
                case CLOSED -> Mark.PASSED;
                case SAME -> Mark.NONE;
            };
            default -> Mark.NONE;
        };
    }
}
