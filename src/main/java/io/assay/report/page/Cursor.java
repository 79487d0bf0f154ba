// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

import java.io.IOException;

/** Where on which page the next block goes. Blocks ask for room, draw, and move on. */
public final class Cursor {
    private final Pages pages;
    private Orientation orientation;
    private Sheet sheet;
    private double y;

    /** Begins the first page. */
    public Cursor(Pages pages, Orientation orientation) throws IOException {
        this.pages = pages;
        turn(orientation);
    }

    public Sheet sheet() {
        return sheet;
    }

    public double y() {
        return y;
    }

    public double left() {
        return Orientation.SIDE;
    }

    public double width() {
        return orientation.textWidth();
    }

    /** The height that is left on this page. */
    public double room() {
        return orientation.bottom() - y;
    }

    /** The height of the text of a whole page. */
    public double pageHeight() {
        return orientation.bottom() - Orientation.TOP;
    }

    public boolean atTop() {
        return y == Orientation.TOP;
    }

    public void advance(double height) {
        y += height;
    }

    /** Moves on by a gap, but not at the head of a page. */
    public void gap(double height) {
        if (!atTop()) {
            y += height;
        }
    }

    /** Begins a new page unless this much height is left; what is taller than a page begins a page as well. */
    public void need(double height) throws IOException {
        if (room() < height && !atTop()) {
            turn();
        }
    }

    public void turn() throws IOException {
        turn(orientation);
    }

    /** Begins a new page, lying as asked. */
    public void turn(Orientation next) throws IOException {
        if (sheet != null) {
            sheet.close();
        }
        orientation = next;
        sheet = pages.next(next);
        y = Orientation.TOP;
    }

    /** Lets the rest lie as asked: on a new page, or on this one where nothing stands on it yet. */
    public void lie(Orientation next) throws IOException {
        if (!atTop()) {
            turn(next);
        } else if (orientation != next) {
            sheet.page().setMediaBox(next.box());
            orientation = next;
        }
    }

    public Orientation orientation() {
        return orientation;
    }

    public void close() throws IOException {
        sheet.close();
    }
}
