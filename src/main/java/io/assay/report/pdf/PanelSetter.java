// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.TagTree;
import io.assay.report.page.Cursor;
import io.assay.report.page.PdfDrawing;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.Line;
import io.assay.report.type.LineBreaker;
import io.assay.report.type.Prose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets a panel; it stays on one page. */
final class PanelSetter {
    private static final double BETWEEN = 3;

    private final Cursor cursor;
    private final Fonts fonts;

    PanelSetter(Cursor cursor, Fonts fonts) {
        this.cursor = cursor;
        this.fonts = fonts;
    }

    void set(Panel panel, PDStructureElement parent) throws IOException {
        LineBreaker breaker = new LineBreaker(fonts);
        List<List<Line>> paragraphs = new ArrayList<>();
        double inside = -BETWEEN;
        for (Prose prose : panel.lines()) {
            List<Line> lines = breaker.lines(prose, cursor.width() - panel.indent() - Panel.PAD);
            paragraphs.add(lines);
            inside += Line.height(lines) + BETWEEN;
        }
        double height = Math.max(Panel.MARK, inside) + 2 * Panel.PAD;
        cursor.need(height);
        Sheet sheet = cursor.sheet();
        double top = cursor.y();
        sheet.artifact(() -> {
            sheet.fill(cursor.left(), top, cursor.width(), height, panel.tint());
            sheet.fill(cursor.left(), top, 3, height, panel.mark().ink());
            new PdfDrawing(sheet, fonts, cursor.left(), top).mark(panel.mark(), Panel.PAD, Panel.PAD, Panel.MARK);
        });
        double y = top + (height - inside) / 2;
        for (List<Line> lines : paragraphs) {
            PDStructureElement element = TagTree.add(parent, "P");
            double from = y;
            sheet.tagged(element, () -> draw(sheet, lines, cursor.left() + panel.indent(), from));
            y += Line.height(lines) + BETWEEN;
        }
        cursor.advance(height + 12);
    }

    private static void draw(Sheet sheet, List<Line> lines, double x, double top) throws IOException {
        double y = top;
        for (Line line : lines) {
            sheet.line(line, x, y);
            y += line.leading();
        }
    }
}
