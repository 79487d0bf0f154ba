// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page of A4 lies, and where its text stands; lengths in points. */
public enum Orientation {
    PORTRAIT(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()),
    LANDSCAPE(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    public static final double SIDE = 54;
    public static final double TOP = 62;
    public static final double FOOT = 58;

    private final float width;
    private final float height;

    Orientation(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public PDRectangle box() {
        return new PDRectangle(width, height);
    }

    /** The width of the text. */
    public double textWidth() {
        return width - 2 * SIDE;
    }

    /** Where the text ends, measured from the page's upper edge. */
    public double bottom() {
        return height - FOOT;
    }
}
