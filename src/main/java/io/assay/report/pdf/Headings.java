// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.Place;
import io.assay.report.archive.TagTree;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;
import io.assay.report.page.Cursor;
import io.assay.report.type.Fonts;
import io.assay.report.type.Prose;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets headings when it is known what follows them, so that none stands alone at a page's foot; remembers where each stands. */
final class Headings {
    private static final Style[] STYLES = {
        new Style(Face.STRONG, 19, 25, Ink.TEXT), new Style(Face.STRONG, 14, 19, Ink.TEXT), new Style(Face.STRONG, 10.5, 15, Ink.TEXT)};
    private static final double[] ABOVE = {0, 16, 12};
    private static final double[] BELOW = {6, 7, 4};

    /** A heading that waits for what it heads. */
    private record Waiting(int level, String words, PDStructureElement element) {
    }

    private final Cursor cursor;
    private final TextSetter text;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Headings(Cursor cursor, Fonts fonts) {
        this.cursor = cursor;
        this.text = new TextSetter(cursor, fonts);
    }

    void add(int level, String words, PDStructureElement parent) {
        waiting.add(new Waiting(level, words, TagTree.add(parent, "H" + level)));
    }

    /** Sets the headings that wait, on a page that has this much room for what follows them. */
    void settle(double following) throws IOException {
        if (waiting.isEmpty() && following == 0) {
            return;
        }
        double height = following;
        for (Waiting heading : waiting) {
            height += ABOVE[heading.level() - 1] + STYLES[heading.level() - 1].leading() + BELOW[heading.level() - 1];
        }
        cursor.need(Math.min(height, cursor.pageHeight()));
        for (Waiting heading : waiting) {
            int index = heading.level() - 1;
            cursor.gap(ABOVE[index]);
            places.add(new Place(heading.words(), heading.level(), cursor.sheet().page(), cursor.sheet().height() - cursor.y()));
            text.paragraph(heading.element(), Prose.of(heading.words(), STYLES[index]), 0);
            cursor.advance(BELOW[index]);
        }
        waiting.clear();
    }

    List<Place> places() {
        return places;
    }
}
