// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.check.Key;
import java.util.Locale;

/** The words in figures that are not of a report's own text. */
public enum ChartText implements Key {
    /** Arguments: frameworks, clauses. */
    COVERAGE,
    /** Arguments: evidenced, all. */
    COVERAGE_SUM;

    @Override
    public String key() {
        return "chart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
