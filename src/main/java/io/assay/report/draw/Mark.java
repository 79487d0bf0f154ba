// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

/**
 * The shapes that stand for outcomes and coverage states wherever Assay shows one: told apart in black and white, in print and by
 * readers who see no red. The sign inside a shape is a hole, so it takes the surface beneath.
 */
public enum Mark {
    /** Filled circle with a check. */
    PASSED(Ink.PASSED, Outline.DISC + "M 4.1 8.3 L 5.3 7.1 L 7.1 8.9 L 10.8 5 L 12 6.2 L 7.1 11.3 Z"),
    /** Filled octagon with a cross. */
    FAILED(Ink.FAILED, Outline.OCTAGON
        + "M 4.6 5.8 L 5.8 4.6 L 8 6.8 L 10.2 4.6 L 11.4 5.8 L 9.2 8 L 11.4 10.2 L 10.2 11.4 L 8 9.2 L 5.8 11.4 L 4.6 10.2 L 6.8 8 Z"),
    /** Filled triangle with a question mark. */
    INDETERMINATE(Ink.INDETERMINATE, Outline.TRIANGLE + Outline.QUESTION),
    /** Hollow circle. */
    NOT_CHECKED(Ink.UNCHECKED, Outline.RING),
    /** Small square. */
    INFO(Ink.INFO, Outline.SQUARE),
    /** Small square in the ink of what needs attention. */
    WARNING(Ink.INDETERMINATE, Outline.SQUARE),
    /** Half-filled circle: evidenced in part. */
    PARTLY(Ink.INDETERMINATE, Outline.RING + "M 8 2.6 C 5.02 2.6 2.6 5.02 2.6 8 C 2.6 10.98 5.02 13.4 8 13.4 Z"),
    /** Hollow octagon with a bar: nothing there. */
    NOT_EVIDENCED(Ink.FAILED, Outline.OCTAGON
        + "M 5.7 2.5 L 10.3 2.5 L 13.5 5.7 L 13.5 10.3 L 10.3 13.5 L 5.7 13.5 L 2.5 10.3 L 2.5 5.7 Z M 5 7.25 L 11 7.25 L 11 8.75 L 5 8.75 Z"),
    /** Circle with a slash: cannot be evidenced by a record at all. */
    NOT_EVIDENCEABLE(Ink.UNCHECKED, Outline.RING + "M 4.2 5.25 L 5.25 4.2 L 11.8 10.75 L 10.75 11.8 Z"),
    /** No shape. */
    NONE(Ink.TEXT, "");

    /** The side of the square that the paths are drawn on. */
    public static final double GRID = 16;

    private final Ink ink;
    private final VectorPath path;

    Mark(Ink ink, String path) {
        this.ink = ink;
        this.path = VectorPath.of(path);
    }

    /** The ink the shape is filled with. */
    public Ink ink() {
        return ink;
    }

    /** The outline on a square of {@link #GRID} units, filled even-odd. */
    public VectorPath path() {
        return path;
    }

    /** Outlines that several shapes share. */
    private static final class Outline {
        static final String DISC = "M 8 1 C 11.866 1 15 4.134 15 8 C 15 11.866 11.866 15 8 15 C 4.134 15 1 11.866 1 8 C 1 4.134 4.134 1 8 1 Z ";
        static final String RING = DISC
            + "M 8 2.6 C 10.98 2.6 13.4 5.02 13.4 8 C 13.4 10.98 10.98 13.4 8 13.4 C 5.02 13.4 2.6 10.98 2.6 8 C 2.6 5.02 5.02 2.6 8 2.6 Z ";
        static final String OCTAGON = "M 5.1 1 L 10.9 1 L 15 5.1 L 15 10.9 L 10.9 15 L 5.1 15 L 1 10.9 L 1 5.1 Z ";
        static final String TRIANGLE = "M 8 0.9 L 15.6 14.1 C 15.8 14.5 15.5 15 15.1 15 L 0.9 15 C 0.5 15 0.2 14.5 0.4 14.1 Z ";
        static final String SQUARE = "M 4 4 L 12 4 L 12 12 L 4 12 Z ";
        static final String QUESTION = "M 5.7 8 C 5.7 6.7 6.7 5.8 8 5.8 C 9.3 5.8 10.3 6.6 10.3 7.8 C 10.3 8.7 9.8 9.15 9.25 9.6 "
            + "C 8.85 9.95 8.75 10.1 8.75 10.55 L 8.75 10.9 L 7.25 10.9 L 7.25 10.45 C 7.25 9.5 7.65 9.1 8.2 8.65 "
            + "C 8.6 8.35 8.75 8.15 8.75 7.8 C 8.75 7.35 8.45 7.1 8 7.1 C 7.5 7.1 7.2 7.45 7.2 8 Z "
            + "M 7.2 11.8 L 8.8 11.8 L 8.8 13.4 L 7.2 13.4 Z ";

        private Outline() {
        }
    }
}
