// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import java.util.List;

/**
 * A table to be set.
 *
 * @param summary   what the table holds, for readers who hear it
 * @param columns   the columns; without a head where all titles are empty
 * @param rows      the rows, each with one cell for every column
 * @param continued the words above the head where the table goes on on a further page, or empty
 * @param least     the height that every row has at least, in points: room to write in
 */
public record Table(String summary, List<Column> columns, List<List<Cell>> rows, String continued, double least) {

    /** Checks that every row fits the columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /** A table whose rows are as high as their text. */
    public Table(String summary, List<Column> columns, List<List<Cell>> rows, String continued) {
        this(summary, columns, rows, continued, 0);
    }

    /** A table of names and values without a head. */
    public static Table facts(String summary, List<List<Cell>> rows) {
        return new Table(summary, List.of(Column.heading(""), Column.of("")), rows, "");
    }

    boolean hasHead() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }
}
