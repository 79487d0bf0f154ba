// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

import io.assay.report.archive.TagTree;
import io.assay.report.type.Fonts;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Adds pages to a document, at its end or after a page set earlier: the table of contents is made last and stands near the front. */
public final class Pages {
    private final PDDocument pdf;
    private final Fonts fonts;
    private final TagTree tags;
    private final Beat beat;
    private PDPage after;

    public Pages(PDDocument pdf, Fonts fonts, TagTree tags, Beat beat) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.tags = tags;
        this.beat = beat;
    }

    /** Further pages are put one after the other behind this one. */
    public void continueAfter(PDPage page) {
        after = page;
    }

    public Sheet next(Orientation orientation) throws IOException {
        if (!beat.page(pdf.getNumberOfPages() + 1)) {
            throw new CancellationException("the report was cancelled");
        }
        PDPage page = new PDPage(orientation.box());
        if (after == null) {
            pdf.addPage(page);
        } else {
            pdf.getPages().insertAfter(page, after);
            after = page;
        }
        return new Sheet(pdf, page, fonts, tags);
    }
}
