// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.draw.Align;

/**
 * One column of a table; its width follows from what stands in it.
 *
 * @param title the words at its head, empty where a table has no head
 * @param align how its cells are aligned
 * @param heads whether its cells name their rows
 */
public record Column(String title, Align align, boolean heads) {

    /** A column of text. */
    public static Column of(String title) {
        return new Column(title, Align.LEFT, false);
    }

    /** A column of numbers. */
    public static Column figures(String title) {
        return new Column(title, Align.RIGHT, false);
    }

    /** The column that names the rows. */
    public static Column heading(String title) {
        return new Column(title, Align.LEFT, true);
    }
}
