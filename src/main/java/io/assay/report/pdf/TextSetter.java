// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.TagTree;
import io.assay.report.page.Cursor;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.Line;
import io.assay.report.type.LineBreaker;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;

/** Sets paragraphs and lists down the pages, never leaving one line of a paragraph alone at a page's head or foot. */
final class TextSetter {
    private static final double BULLET = 12;

    private final Cursor cursor;
    private final LineBreaker breaker;

    TextSetter(Cursor cursor, Fonts fonts) {
        this.cursor = cursor;
        this.breaker = new LineBreaker(fonts);
    }

    void paragraph(PDStructureElement element, Prose prose, double indent) throws IOException {
        List<Line> lines = breaker.lines(prose, cursor.width() - indent);
        int from = 0;
        while (from < lines.size()) {
            int count = fitting(lines, from);
            if (count == 0) {
                cursor.turn();
                continue;
            }
            chunk(element, lines.subList(from, from + count), indent);
            from += count;
        }
    }

    /** How many of the lines from {@code from} on go on this page: at least two, and leaving at least two for the next. */
    private int fitting(List<Line> lines, int from) {
        double used = 0;
        int count = 0;
        while (from + count < lines.size() && used + lines.get(from + count).leading() <= cursor.room()) {
            used += lines.get(from + count).leading();
            count++;
        }
        int left = lines.size() - from - count;
        if (left == 1 && count > 0) {
            count--;
        }
        boolean lone = count == 1 && lines.size() > 1 && left > 0;
        return lone && !cursor.atTop() ? 0 : count;
    }

    private void chunk(PDStructureElement element, List<Line> lines, double indent) throws IOException {
        Sheet sheet = cursor.sheet();
        double top = cursor.y();
        sheet.tagged(element, () -> {
            double y = top;
            for (Line line : lines) {
                sheet.line(line, cursor.left() + indent, y);
                y += line.leading();
            }
        });
        cursor.advance(Line.height(lines));
    }

    /** A list; its items are kept whole where they fit a page. */
    void bullets(PDStructureElement parent, List<Prose> items, Style style) throws IOException {
        PDStructureElement list = TagTree.add(parent, "L");
        PDListAttributeObject attributes = new PDListAttributeObject();
        attributes.setListNumbering(PDListAttributeObject.LIST_NUMBERING_DISC);
        list.addAttribute(attributes);
        for (Prose item : items) {
            double height = Line.height(breaker.lines(item, cursor.width() - BULLET));
            cursor.need(Math.min(height, cursor.pageHeight()));
            PDStructureElement element = TagTree.add(list, "LI");
            Sheet sheet = cursor.sheet();
            double baseline = cursor.y() + style.leading() / 2 + style.size() * 0.36;
            sheet.tagged(TagTree.add(element, "Lbl"), () -> sheet.text(style, cursor.left() + 2, baseline, "\u2022"));
            paragraph(TagTree.add(element, "LBody"), item, BULLET);
            cursor.advance(2);
        }
        cursor.advance(5);
    }
}
