// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.draw.Align;
import io.assay.report.draw.Mark;
import io.assay.report.page.PdfDrawing;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.Line;
import io.assay.report.type.LineBreaker;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One row with its lines broken for the widths of the columns. A row taller than a page is cut, and says how many lines are left out. */
final class TableRow {
    static final double PAD = 4;

    private final List<Cell> cells;
    private final List<List<Line>> lines = new ArrayList<>();
    private final double height;

    TableRow(List<Cell> cells, double[] widths, LineBreaker breaker, double least, double tallest) throws IOException {
        this.cells = cells;
        double most = 0;
        for (int c = 0; c < widths.length; c++) {
            Cell cell = cells.get(c);
            List<Line> set = new ArrayList<>();
            for (Prose paragraph : cell.paragraphs()) {
                set.addAll(breaker.lines(paragraph, widths[c] - 2 * ColumnWidths.PAD - cell.indent()));
            }
            clip(set, tallest - 2 * PAD, breaker);
            lines.add(set);
            most = Math.max(most, Line.height(set));
        }
        this.height = Math.max(least, most + 2 * PAD);
    }

    private static void clip(List<Line> set, double tallest, LineBreaker breaker) throws IOException {
        int left = 0;
        while (Line.height(set) > tallest - (left == 0 ? 0 : Style.CELL_NOTE.leading())) {
            set.removeLast();
            left++;
        }
        if (left > 0) {
            set.addAll(breaker.lines(Prose.of("\u2026 (+" + left + ")", Style.CELL_NOTE), Double.MAX_VALUE));
        }
    }

    double height() {
        return height;
    }

    Mark mark(int column) {
        return cells.get(column).mark();
    }

    void drawMarks(Sheet sheet, Fonts fonts, double[] starts, double top) {
        for (int c = 0; c < starts.length; c++) {
            if (mark(c) != Mark.NONE && !lines.get(c).isEmpty()) {
                double y = top + PAD + (lines.get(c).getFirst().leading() - Cell.MARK) / 2;
                new PdfDrawing(sheet, fonts, 0, 0).mark(mark(c), starts[c] + ColumnWidths.PAD, y, Cell.MARK);
            }
        }
    }

    void drawText(Sheet sheet, int column, Align align, double start, double width, double top) throws IOException {
        double y = top + PAD;
        double indent = cells.get(column).indent();
        for (Line line : lines.get(column)) {
            double x = align == Align.RIGHT ? start + width - ColumnWidths.PAD - line.width() : start + ColumnWidths.PAD + indent;
            sheet.line(line, x, y);
            y += line.leading();
        }
    }
}
