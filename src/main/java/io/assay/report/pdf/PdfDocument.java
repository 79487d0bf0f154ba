// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.AssociatedFile;
import io.assay.report.archive.Attachments;
import io.assay.report.archive.Bookmarks;
import io.assay.report.archive.DocumentFacts;
import io.assay.report.archive.Identity;
import io.assay.report.archive.Place;
import io.assay.report.archive.TagTree;
import io.assay.report.draw.Figure;
import io.assay.report.page.Beat;
import io.assay.report.page.Cursor;
import io.assay.report.page.Furniture;
import io.assay.report.page.Orientation;
import io.assay.report.page.Pages;
import io.assay.report.type.Fonts;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A PDF/A-3a and PDF/UA-1 document that is written from front to back in one pass: blocks are set as they are given, and what must know
 * the whole (contents, page numbers, bookmarks) is added by {@link #finish}. The same calls give the same bytes.
 */
public final class PdfDocument implements Closeable {
    private static final int MOST_LISTED = 44;

    private final PDDocument pdf = new PDDocument();
    private final TagTree tags = new TagTree();
    private final Fonts fonts = new Fonts(pdf);
    private final Headings headings;
    private final Attachments attachments;
    private final Furniture furniture;
    private final Pages pages;
    private final Cursor cursor;
    private final TextSetter text;
    private String contentsTitle = "";
    private PDPage beforeContents;
    private PDStructureElement contentsElement;

    /**
     * Begins a document and its first page.
     *
     * @param facts     title, language and the document's one date
     * @param furniture what stands at the head and foot of each page
     * @param beat      hears of every page
     */
    public PdfDocument(DocumentFacts facts, Furniture furniture, Beat beat) throws IOException {
        Identity.write(pdf, facts);
        this.furniture = furniture;
        this.attachments = new Attachments(pdf, facts);
        this.pages = new Pages(pdf, fonts, tags, beat);
        this.cursor = new Cursor(pages, Orientation.PORTRAIT);
        this.text = new TextSetter(cursor, fonts);
        this.headings = new Headings(cursor, fonts);
    }

    /** A heading of level 1 (the title), 2 (a section) or 3 (a part of one); it never stands alone at a page's foot. */
    public void heading(int level, String words) {
        headings.add(level, words, tags.document());
    }

    /** A paragraph of running text. */
    public void paragraph(String words) throws IOException {
        paragraph(Prose.of(words, Style.BODY), 6);
    }

    /** A paragraph, and the blank below it in points. */
    public void paragraph(Prose prose, double below) throws IOException {
        headings.settle(2 * Style.BODY.leading());
        text.paragraph(TagTree.add(tags.document(), "P"), prose, 0);
        cursor.advance(below);
    }

    /** A list of sentences. */
    public void bullets(List<Prose> items) throws IOException {
        if (!items.isEmpty()) {
            headings.settle(2 * Style.BODY.leading());
            text.bullets(tags.document(), items, Style.BODY);
        }
    }

    /** A table; nothing at all where it has no rows. */
    public void table(Table table) throws IOException {
        if (!table.rows().isEmpty()) {
            TableSetter setter = new TableSetter(cursor, fonts, table);
            headings.settle(setter.least());
            setter.set(tags.document());
        }
    }

    /** A tinted field with the most important words. */
    public void panel(Panel panel) throws IOException {
        headings.settle(Panel.MARK + 2 * Panel.PAD);
        new PanelSetter(cursor, fonts).set(panel, tags.document());
    }

    /** A figure with its caption below; both stay on one page. */
    public void figure(Figure figure) throws IOException {
        headings.settle(figure.height(cursor.width()) + FigureSetter.CAPTION);
        new FigureSetter(cursor, fonts).set(figure, tags.document());
        if (!figure.caption().isEmpty()) {
            paragraph(Prose.of(figure.caption(), Style.NOTE), 10);
        }
    }

    /** Begins a new page unless this much height is left for what follows and belongs together. */
    public void need(double height) throws IOException {
        headings.settle(0);
        cursor.need(height);
    }

    /** Empty fields for digital signatures, side by side, each under its label. */
    public void signatureFields(List<String> labels) throws IOException {
        headings.settle(0);
        new SignatureFields(pdf, tags, cursor, fonts).set(labels);
    }

    /** A blank, unless a page has just begun. */
    public void gap(double points) {
        cursor.gap(points);
    }

    /** Begins a new page that lies as asked; does nothing on an untouched page that lies so already. */
    public void page(Orientation orientation) throws IOException {
        headings.settle(0);
        cursor.lie(orientation);
    }

    /** Puts the table of contents on pages of its own behind this one, and begins the next page. */
    public void contents(String title) throws IOException {
        headings.settle(0);
        contentsTitle = title;
        beforeContents = cursor.sheet().page();
        contentsElement = TagTree.add(tags.document(), "Sect");
        cursor.turn();
    }

    /** Puts a file into the document. */
    public void attach(AssociatedFile file) throws IOException {
        attachments.add(file);
    }

    /** The number of pages so far. */
    public int pages() {
        return pdf.getNumberOfPages();
    }

    /** Adds what must know the whole and writes the document. */
    public void finish(OutputStream out) throws IOException {
        headings.settle(0);
        cursor.close();
        if (contentsElement != null) {
            pages.continueAfter(beforeContents);
            Cursor front = new Cursor(pages, Orientation.PORTRAIT);
            Headings above = new Headings(front, fonts);
            above.add(2, contentsTitle, contentsElement);
            above.settle(0);
            new Contents(pdf, tags, fonts).set(front, contentsElement, listed());
            front.close();
        }
        furniture.draw(pdf, fonts);
        Bookmarks.write(pdf, headings.places());
        attachments.finish();
        tags.finish(pdf);
        pdf.save(out);
    }

    /** The lines of the table of contents: sections, and their parts as long as those are few enough to be read. */
    private List<Place> listed() {
        boolean few = headings.places().size() <= MOST_LISTED;
        return headings.places().stream().filter(place -> place.level() == 2 || few && place.level() > 2).toList();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
