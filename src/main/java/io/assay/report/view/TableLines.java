// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a terminal: columns in line where cells are short, long cells on lines of their own below their row. */
final class TableLines {
    private static final int SHORT = 30;

    private TableLines() {}

    static String of(Table table, Messages words) {
        List<List<String>> cells = table.rows().stream().map(row -> row.stream().map(cell -> TableForms.said(cell, words)).toList()).toList();
        int[] widths = IntStream.range(0, table.columns().size()).map(i -> Math.max(words.text(table.columns().get(i)).length(),
                cells.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))).toArray();
        StringBuilder out = new StringBuilder();
        line(out, table.columns().stream().map(words::text).toList(), widths);
        for (int i = 0; i < cells.size(); i++) {
            line(out, cells.get(i), widths);
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > SHORT && !cells.get(i).get(column).isEmpty()) {
                    Object cell = table.rows().get(i).get(column);
                    for (Object item : cell instanceof List<?> list ? list : List.of(cell)) {
                        out.append("    ").append(words.text(table.columns().get(column))).append(": ").append(TableForms.said(item, words)).append('\n');
                    }
                }
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] <= SHORT) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
