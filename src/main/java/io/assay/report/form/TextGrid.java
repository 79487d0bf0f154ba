// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Wording;
import io.assay.report.draw.Mark;
import io.assay.report.type.TextLines;
import java.util.ArrayList;
import java.util.List;

/** A table in columns of plain text; one that does not fit the width stands row by row, each value behind its column's title. */
final class TextGrid {
    private static final String GAP = "  ";

    private final Grid grid;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    TextGrid(Grid grid, int width) {
        this.grid = grid;
        this.width = width;
    }

    String text() {
        if (grid.rows().isEmpty()) {
            return "";
        }
        int[] widths = widths();
        int total = -GAP.length();
        for (int column : widths) {
            total += column + GAP.length();
        }
        if (total <= width) {
            columns(widths);
        } else {
            stacked();
        }
        return out.toString();
    }

    private int[] widths() {
        int[] widths = new int[grid.columns().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = grid.columns().get(c).title().length();
            for (List<Entry> row : grid.rows()) {
                for (String line : lines(row.get(c))) {
                    widths[c] = Math.max(widths[c], line.codePointCount(0, line.length()));
                }
            }
        }
        return widths;
    }

    private void columns(int[] widths) {
        if (grid.columns().stream().anyMatch(column -> !column.title().isEmpty())) {
            row(grid.columns().stream().map(column -> List.of(column.title())).toList(), widths);
        }
        for (List<Entry> row : grid.rows()) {
            row(row.stream().map(TextGrid::lines).toList(), widths);
        }
    }

    private void row(List<List<String>> cells, int[] widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = line < cells.get(c).size() ? cells.get(c).get(line) : "";
                String pad = " ".repeat(widths[c] - cell.codePointCount(0, cell.length()));
                text.append(c == 0 ? "" : GAP).append(grid.columns().get(c).figures() ? pad + cell : cell + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private void stacked() {
        for (List<Entry> row : grid.rows()) {
            for (int c = 0; c < row.size(); c++) {
                GridColumn column = grid.columns().get(c);
                String lead = column.title().isEmpty() ? "" : column.title() + ": ";
                String indent = c == 0 ? "" : "    ";
                for (String part : lines(row.get(c))) {
                    for (String line : TextLines.of(part, width - indent.length() - lead.length())) {
                        out.append(indent).append(lead).append(line).append('\n');
                        lead = " ".repeat(lead.length());
                    }
                }
            }
        }
    }

    private static List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        for (Entry.Line line : entry.lines()) {
            String text = line.kind() == Entry.Kind.NUMBER ? Wording.grouped(line.text()) : line.text();
            lines.add((lines.isEmpty() ? sign(entry.mark()) : "") + TextLines.visible(text));
        }
        return lines;
    }

    /** What stands for a shape where there are only characters. */
    private static String sign(Mark mark) {
        return switch (mark) {
            case PASSED -> "[+] ";
            case FAILED, NOT_EVIDENCED -> "[x] ";
            case INDETERMINATE -> "[?] ";
            case PARTLY -> "[~] ";
            case NOT_CHECKED, NOT_EVIDENCEABLE -> "[ ] ";
            case WARNING -> "[!] ";
            case INFO -> "[i] ";
            case NONE -> "";
        };
    }
}
