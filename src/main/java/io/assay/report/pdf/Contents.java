// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.Place;
import io.assay.report.archive.TagTree;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import io.assay.report.page.Cursor;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The table of contents: set when all headings have their pages, put where the reader looks for it, every line a link. */
final class Contents {
    private static final Style SECTION = new Style(Face.MEDIUM, 9.5, 17, Ink.TEXT);
    private static final Style PART = new Style(Face.TEXT, 9, 14, Ink.MUTED);
    private static final double INDENT = 14;
    private static final double BEFORE_NUMBER = 12;

    private final PDDocument pdf;
    private final TagTree tags;
    private final Fonts fonts;

    Contents(PDDocument pdf, TagTree tags, Fonts fonts) {
        this.pdf = pdf;
        this.tags = tags;
        this.fonts = fonts;
    }

    /** Sets the lines, on pages that are put into the document as they are needed. */
    void set(Cursor cursor, PDStructureElement parent, List<Place> headings) throws IOException {
        PDStructureElement contents = TagTree.add(parent, "TOC");
        Map<COSDictionary, Integer> numbers = numbers();
        int planned = pages(headings, cursor.room(), cursor.pageHeight());
        for (Place heading : headings) {
            Style style = style(heading);
            if (cursor.room() < style.leading()) {
                cursor.turn();
            }
            line(cursor, contents, heading, numbers.get(heading.page().getCOSObject()) + planned);
            cursor.advance(style.leading());
        }
    }

    /** How many pages the lines will fill: they come before the pages they name, and shift them. */
    private static int pages(List<Place> headings, double firstRoom, double pageRoom) {
        int pages = 1;
        double room = firstRoom;
        for (Place heading : headings) {
            double height = style(heading).leading();
            if (room < height) {
                pages++;
                room = pageRoom;
            }
            room -= height;
        }
        return pages;
    }

    /** The numbers of the pages as they stand before the contents are put in; asking for each page anew would walk all pages each time. */
    private Map<COSDictionary, Integer> numbers() {
        Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        for (PDPage page : pdf.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size());
        }
        return numbers;
    }

    private static Style style(Place heading) {
        return heading.level() <= 2 ? SECTION : PART;
    }

    private void line(Cursor cursor, PDStructureElement contents, Place heading, int page) throws IOException {
        Sheet sheet = cursor.sheet();
        Style style = style(heading);
        double x = cursor.left() + (heading.level() <= 2 ? 0 : INDENT);
        double baseline = cursor.y() + style.leading() * 0.68;
        String number = Integer.toString(page);
        double numberStart = cursor.left() + cursor.width() - fonts.width(Face.FIGURES, style.size(), number);
        String title = cut(fonts.visible(style.face(), heading.title()), style, numberStart - x - BEFORE_NUMBER);
        double titleEnd = x + fonts.width(style.face(), style.size(), title);
        PDStructureElement link = TagTree.add(TagTree.add(TagTree.add(contents, "TOCI"), "Reference"), "Link");
        sheet.tagged(link, () -> {
            sheet.text(style, x, baseline, title);
            sheet.text(new Style(Face.FIGURES, style.size(), style.leading(), style.ink()), numberStart, baseline, number);
        });
        if (titleEnd + 12 < numberStart) {
            sheet.artifact(() -> sheet.rule(titleEnd + 6, baseline, numberStart - 6, baseline, Ink.LINE_STRONG, 0.5, Stroke.DOTTED));
        }
        PDAnnotationLink annotation = link(heading);
        annotation.setRectangle(sheet.box(cursor.left(), cursor.y(), cursor.width(), style.leading()));
        annotation.setContents(heading.title() + ", " + number);
        annotation.setPage(sheet.page());
        sheet.page().getAnnotations().add(annotation);
        tags.attach(link, annotation, sheet.page());
    }

    /** As much of a title as there is room for; the link tells all of it. */
    private String cut(String title, Style style, double room) throws IOException {
        String cut = title;
        while (!cut.isEmpty() && fonts.width(style.face(), style.size(), cut.equals(title) ? title : cut + "…") > room) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1)).stripTrailing();
        }
        return cut.equals(title) ? title : cut + "…";
    }

    private static PDAnnotationLink link(Place heading) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(heading.destination());
        annotation.setAction(action);
        return annotation;
    }
}
