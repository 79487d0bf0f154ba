// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

/** The pages of a report as they will be printed, drawn one at a time when they are asked for. Called away from the window's thread. */
public interface Paper extends AutoCloseable {
    /** How many pages there are; at least one. */
    int pages();

    /** Width of a page in points of 1/72 inch; pages count from 0. */
    double width(int page);

    /** Height of a page in points. */
    double height(int page);

    /**
     * Draws a page.
     *
     * @param dots in a point
     */
    Sheet draw(int page, double dots) throws Refused;

    @Override
    void close();

    /**
     * A page drawn.
     *
     * @param argb the dots, row by row from the top, 8 bits each of alpha, red, green and blue
     */
    record Sheet(int width, int height, int[] argb) {
        /** Keeps its own copy. */
        public Sheet {
            argb = argb.clone();
        }

        /** A copy. */
        @Override
        public int[] argb() {
            return argb.clone();
        }
    }
}
