// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import java.util.List;

/**
 * Coverage of each part of the evidence beside the others; every column has the same clauses in the same order.
 *
 * @param columns months in order, everything else in the order in which the evidence names it
 * @param left    how many parts more there are than columns; their events are in none
 */
public record CoverageSplit(SplitBy by, List<Column> columns, int left) {
    public CoverageSplit {
        columns = List.copyOf(columns);
    }

    /** @param name what the producer calls it, a month such as {@code 2026-03}; empty for events that name none */
    public record Column(String name, CoverageResult result) {
    }
}
