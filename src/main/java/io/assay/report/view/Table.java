// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import java.util.List;

/**
 * One view as rows and columns.
 *
 * @param id      its stable name, such as {@code gaps}
 * @param columns the columns
 * @param rows    cells in the order of the columns: a text, a whole number, a word of ours ({@code Key} of an enum), a phrase, a list of these, or
 *                nothing ({@code ""})
 */
public record Table(String id, List<ViewText> columns, List<List<Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
