// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseEntry;

/**
 * Where in a picture a clause is.
 *
 * @param spoken what a screen reader says of it
 */
public record Spot(double x, double y, double width, double height, ClauseEntry entry, String spoken) {
    /** Whether a point lies on it. */
    public boolean holds(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
