// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.TagTree;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import io.assay.report.page.Cursor;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.LineBreaker;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * Sets one table down the pages: its head is tagged once and repeated as an artifact, a head never stands without two rows, and the last
 * two rows stay together.
 */
final class TableSetter {
    private final Cursor cursor;
    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Table table;
    private final double[] widths;
    private final double[] starts;
    private final TableRow head;

    TableSetter(Cursor cursor, Fonts fonts, Table table) throws IOException {
        this.cursor = cursor;
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
        this.table = table;
        this.widths = table.least() > 0 ? ColumnWidths.equal(table.columns().size(), cursor.width() + 2 * ColumnWidths.PAD)
            : ColumnWidths.of(table, cursor.width() + 2 * ColumnWidths.PAD, breaker);
        this.starts = ColumnWidths.starts(cursor.left() - ColumnWidths.PAD, widths);
        this.head = new TableRow(table.columns().stream().map(column -> Cell.of(column.title(), Style.HEAD)).toList(), widths, breaker, 0,
            cursor.pageHeight());
    }

    /** The height of the head and the rows that stay with it. */
    double least() throws IOException {
        double height = headHeight();
        for (List<Cell> cells : table.rows().subList(0, Math.min(2, table.rows().size()))) {
            height += row(cells).height();
        }
        return height;
    }

    void set(PDStructureElement parent) throws IOException {
        PDStructureElement element = TagTree.add(parent, "Table");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setSummary(table.summary());
        element.addAttribute(attributes);
        int count = table.rows().size();
        TableRow next = row(table.rows().getFirst());
        PDStructureElement body = null;
        for (int r = 0; r < count; r++) {
            TableRow row = next;
            next = r + 1 < count ? row(table.rows().get(r + 1)) : null;
            boolean pair = next != null && (r == 0 || r == count - 2);
            double needed = row.height() + (pair ? next.height() : 0);
            if (r == 0) {
                cursor.need(headHeight() + needed);
                body = begin(element);
            } else if (cursor.room() < (needed > cursor.pageHeight() - headHeight() ? row.height() : needed)) {
                cursor.turn();
                repeatHead();
            }
            draw(row, TagTree.add(body, "TR"), table.columns());
        }
        cursor.advance(10);
    }

    private TableRow row(List<Cell> cells) throws IOException {
        return new TableRow(cells, widths, breaker, table.least(), cursor.pageHeight() - 60);
    }

    private double headHeight() {
        return table.hasHead() ? head.height() : 0;
    }

    private PDStructureElement begin(PDStructureElement element) throws IOException {
        if (!table.hasHead()) {
            return TagTree.add(element, "TBody");
        }
        Sheet sheet = cursor.sheet();
        double top = cursor.y();
        PDStructureElement row = TagTree.add(TagTree.add(element, "THead"), "TR");
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            sheet.tagged(TagTree.addHeader(row, "Column"), () -> head.drawText(sheet, column, table.columns().get(column).align(),
                starts[column], widths[column], top));
        }
        ruleHead(sheet, top);
        return TagTree.add(element, "TBody");
    }

    private void repeatHead() throws IOException {
        Sheet sheet = cursor.sheet();
        if (!table.continued().isEmpty()) {
            double at = cursor.y() + 8;
            sheet.artifact(() -> sheet.text(Style.NOTE, cursor.left(), at, fonts.visible(Style.NOTE.face(), table.continued())));
            cursor.advance(14);
        }
        if (table.hasHead()) {
            double top = cursor.y();
            sheet.artifact(() -> {
                for (int c = 0; c < widths.length; c++) {
                    head.drawText(sheet, c, table.columns().get(c).align(), starts[c], widths[c], top);
                }
            });
            ruleHead(sheet, top);
        }
    }

    private void ruleHead(Sheet sheet, double top) throws IOException {
        double y = top + head.height();
        sheet.artifact(() -> sheet.rule(cursor.left(), y, cursor.left() + cursor.width(), y, Ink.LINE_STRONG, 0.7, Stroke.SOLID));
        cursor.advance(head.height());
    }

    private void draw(TableRow row, PDStructureElement element, List<Column> columns) throws IOException {
        Sheet sheet = cursor.sheet();
        double top = cursor.y();
        double foot = top + row.height();
        sheet.artifact(() -> {
            row.drawMarks(sheet, fonts, starts, top);
            sheet.rule(cursor.left(), foot, cursor.left() + cursor.width(), foot, Ink.LINE, 0.5, Stroke.SOLID);
        });
        for (int c = 0; c < widths.length; c++) {
            int at = c;
            Column column = columns.get(c);
            PDStructureElement cell = column.heads() ? TagTree.addHeader(element, "Row") : TagTree.add(element, "TD");
            sheet.tagged(cell, () -> row.drawText(sheet, at, column.align(), starts[at], widths[at], top));
        }
        cursor.advance(row.height());
    }
}
