// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * A heading on its page, to be led to from bookmarks and the table of contents.
 *
 * @param title the heading's words
 * @param level 1 for the document's title, 2 for a section, 3 for a part of it
 * @param page  the page it stands on
 * @param top   the height of its upper edge above the page's foot, in points
 */
public record Place(String title, int level, PDPage page, double top) {

    /** The destination that shows the heading at the window's upper edge. */
    public PDPageXYZDestination destination() {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(top));
        return destination;
    }
}
