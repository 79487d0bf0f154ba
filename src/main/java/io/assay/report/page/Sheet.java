// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

import io.assay.report.archive.TagTree;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import io.assay.report.type.Fonts;
import io.assay.report.type.Style;
import io.assay.report.type.Line;
import io.assay.report.type.Typing;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * One page while it is being written. Points, measured from the upper left corner, y downwards.
 * Everything is drawn inside {@link #tagged} or {@link #artifact}: nothing on a page is without meaning to a reader of tags.
 */
public final class Sheet {

    /** Strokes on the page. */
    public interface Strokes {
        void draw() throws IOException;
    }

    private final PDPage page;
    private final PDPageContentStream content;
    private final Fonts fonts;
    private final COSArray owners = new COSArray();

    public Sheet(PDDocument pdf, PDPage page, Fonts fonts, TagTree tags) throws IOException {
        this.page = page;
        this.fonts = fonts;
        this.content = new PDPageContentStream(pdf, page);
        page.setStructParents(tags.register(owners));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    public PDPage page() {
        return page;
    }

    public PDPageContentStream content() {
        return content;
    }

    public double height() {
        return page.getMediaBox().getHeight();
    }

    /** The same place in the page's own coordinates, which count upwards. */
    public PDRectangle box(double x, double y, double width, double height) {
        return new PDRectangle((float) x, (float) (height() - y - height), (float) width, (float) height);
    }

    /** Draws content that belongs to an element of the tag tree. */
    public void tagged(PDStructureElement element, Strokes strokes) throws IOException {
        int id = owners.size();
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        strokes.draw();
        content.endMarkedContent();
        owners.add(element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(id);
        element.appendKid(reference);
        if (element.getPage() == null) {
            element.setPage(page);
        }
    }

    /** Draws what carries no meaning of its own: rules, repeated heads, shapes whose word stands beside them. */
    public void artifact(Strokes strokes) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        strokes.draw();
        content.endMarkedContent();
    }

    public void text(Style style, double x, double baseline, String text) throws IOException {
        Typing.write(content, fonts, style, x, height() - baseline, text);
    }

    /** Sets a line; {@code top} is the line's upper edge. */
    public void line(Line line, double x, double top) throws IOException {
        double at = x;
        for (Line.Piece piece : line.pieces()) {
            double baseline = top + (line.leading() + piece.style().size() * Typing.CAP_HEIGHT) / 2;
            text(piece.style(), at, baseline, piece.text());
            at += piece.width();
        }
    }

    public void fill(double x, double y, double width, double height, Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.addRect((float) x, (float) (height() - y - height), (float) width, (float) height);
        content.fill();
    }

    public void rule(double x1, double y1, double x2, double y2, Ink ink, double thickness, Stroke stroke) throws IOException {
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth((float) thickness);
        double[] dashes = stroke.dashes();
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        content.setLineDashPattern(pattern, 0);
        content.moveTo((float) x1, (float) (height() - y1));
        content.lineTo((float) x2, (float) (height() - y2));
        content.stroke();
    }

    public void close() throws IOException {
        content.close();
    }
}
