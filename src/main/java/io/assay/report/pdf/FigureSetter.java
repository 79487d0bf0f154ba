// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.TagTree;
import io.assay.report.draw.Figure;
import io.assay.report.page.Cursor;
import io.assay.report.page.PdfDrawing;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** Sets a figure with its words for those who cannot see it; it stays on one page with the first lines of its caption. */
final class FigureSetter {
    /** Room for the first lines of a caption. */
    static final double CAPTION = 2.5 * Style.NOTE.leading() + 5;

    private final Cursor cursor;
    private final Fonts fonts;

    FigureSetter(Cursor cursor, Fonts fonts) {
        this.cursor = cursor;
        this.fonts = fonts;
    }

    void set(Figure figure, PDStructureElement parent) throws IOException {
        double height = figure.height(cursor.width());
        cursor.need(height + CAPTION);
        Sheet sheet = cursor.sheet();
        PDStructureElement element = TagTree.add(parent, "Figure");
        element.setAlternateDescription(figure.alternative());
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(sheet.box(cursor.left(), cursor.y(), cursor.width(), height));
        element.addAttribute(layout);
        PdfDrawing drawing = new PdfDrawing(sheet, fonts, cursor.left(), cursor.y());
        try {
            sheet.tagged(element, () -> figure.draw(drawing, cursor.width()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        cursor.advance(height + 5);
    }
}
