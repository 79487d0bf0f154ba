// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks that a reader shows beside the pages: the sections, with their parts below them. */
public final class Bookmarks {
    private Bookmarks() {
    }

    /** Writes one bookmark for every heading; those of level 3 and deeper hang below the section before them. */
    public static void write(PDDocument pdf, List<Place> headings) {
        PDDocumentOutline outline = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        PDOutlineItem section = null;
        for (Place heading : headings) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.title());
            item.setDestination(heading.destination());
            if (section == null || heading.level() <= 2) {
                outline.addLast(item);
                section = item;
            } else {
                section.addLast(item);
            }
        }
        outline.openNode();
    }
}
