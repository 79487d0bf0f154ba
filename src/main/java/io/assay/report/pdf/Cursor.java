// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import java.io.IOException;

/** Where on which page the next block goes. Blocks ask for room, draw, and move on. */
final class Cursor {
    private final Pages pages;
    private Orientation orientation;
    private Sheet sheet;
    private double y;

    /** Begins the first page. */
    Cursor(Pages pages, Orientation orientation) throws IOException {
        this.pages = pages;
        turn(orientation);
    }

    Sheet sheet() {
        return sheet;
    }

    double y() {
        return y;
    }

    double left() {
        return Orientation.SIDE;
    }

    double width() {
        return orientation.textWidth();
    }

    /** The height that is left on this page. */
    double room() {
        return orientation.bottom() - y;
    }

    /** The height of the text of a whole page. */
    double pageHeight() {
        return orientation.bottom() - Orientation.TOP;
    }

    boolean atTop() {
        return y == Orientation.TOP;
    }

    void advance(double height) {
        y += height;
    }

    /** Moves on by a gap, but not at the head of a page. */
    void gap(double height) {
        if (!atTop()) {
            y += height;
        }
    }

    /** Begins a new page unless this much height is left; what is taller than a page begins a page as well. */
    void need(double height) throws IOException {
        if (room() < height && !atTop()) {
            turn();
        }
    }

    void turn() throws IOException {
        turn(orientation);
    }

    /** Begins a new page, lying as asked. */
    void turn(Orientation next) throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        orientation = next;
        sheet = pages.next(next);
        y = Orientation.TOP;
    }

    Orientation orientation() {
        return orientation;
    }

    void close() throws IOException {
        sheet.close();
    }
}
