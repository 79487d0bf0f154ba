// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.check.Key;
import java.util.Locale;

/** The words in figures that are not of a report's own text. */
public enum ChartText implements Key {
    /** Arguments: frameworks, clauses. */
    COVERAGE,
    /** Arguments: evidenced, all. */
    COVERAGE_SUM,
    /** Arguments: frameworks, clauses. */
    TREEMAP,
    /** Arguments: framework, clause, title, state, count. */
    SPOKEN,
    /** Arguments: first day, last day. */
    TIME, NO_TIME,
    /** Arguments: first day, last day, fill. */
    STRETCH,
    /** Arguments: day. */
    GAP_SINCE, LAST,
    /** Arguments: clauses, what the columns are, columns. */
    SPLIT,
    /** Arguments: parts without a column. */
    SPLIT_LEFT, UNNAMED,
    /** Arguments: kinds. */
    KINDS,
    /** Arguments: kind, gaps closed, clauses. */
    KIND_SPOKEN, SUPPORTS, CLOSES;

    @Override
    public String key() {
        return "chart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
