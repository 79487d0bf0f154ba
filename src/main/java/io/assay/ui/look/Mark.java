// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.check.Weight;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Comparison;
import io.assay.evidence.Standing;

/**
 * The shapes that stand for outcomes and states, so that no outcome is told by colour alone.
 *
 * <p>A path lies on a grid of 16 × 16 units and is filled by the even-odd rule: the sign inside is a hole and takes the surface beneath,
 * on screen and on paper alike. The order of the constants is worst first.
 */
public enum Mark {
    /** A filled octagon with a cross. */
    FAILED("failed", Outline.OCTAGON + "M5.85 4.7 L8 6.85 L10.15 4.7 L11.3 5.85 L9.15 8 L11.3 10.15 L10.15 11.3 L8 9.15 L5.85 11.3"
        + " L4.7 10.15 L6.85 8 L4.7 5.85 Z"),
    /** A triangle with an exclamation mark: the check itself broke. */
    ERROR("indet", Outline.TRIANGLE + "M7.2 5.6 H8.8 L8.6 10.6 H7.4 Z M7.25 11.7 H8.75 V13.2 H7.25 Z"),
    /** A triangle with a question mark. */
    INDETERMINATE("indet", Outline.TRIANGLE + Outline.QUESTION),
    /** A hollow circle. */
    NOT_CHECKED("unchecked", Outline.RING),
    /** A small square in the ink of what is undecided: worth a look, fails nothing. */
    WARN("indet", Outline.SQUARE),
    /** A small square in the ink of a hint. */
    INFO("info", Outline.SQUARE),
    /** A filled circle with a check. */
    PASSED("passed", Outline.CIRCLE + "M4 8.5 L5.2 7.3 L7 9.1 L10.8 5 L12 6.1 L7.05 11.5 Z"),
    /** A short bar: the question does not arise here. */
    NOT_APPLICABLE("unchecked", "M4 7.2 H12 V8.8 H4 Z"),

    /** Enough events, and each held. */
    EVIDENCED("passed", PASSED.path),
    /** A circle filled on one side. */
    PARTLY_EVIDENCED("indet", Outline.RING + "M8 2.6 A5.4 5.4 0 0 0 8 13.4 Z"),
    /** A hollow octagon with a bar. */
    NOT_EVIDENCED("failed", Outline.OCTAGON + "M5.7 2.5 H10.3 L13.5 5.7 V10.3 L10.3 13.5 H5.7 L2.5 10.3 V5.7 Z M5 7.25 H11 V8.75 H5 Z"),
    /** A hollow circle with a slash. */
    NOT_EVIDENCEABLE("unchecked", Outline.RING + "M4.18 5.24 L5.24 4.18 L11.82 10.76 L10.76 11.82 Z"),
    /** The records say the opposite. */
    CONTRADICTED("failed", FAILED.path),
    /** A hollow circle. */
    NOT_ASSESSED("unchecked", Outline.RING);

    private final String style;
    private final String path;

    Mark(String style, String path) {
        this.style = style;
        this.path = path;
    }

    /** The style class that carries the ink and the tint. */
    public String style() {
        return style;
    }

    /** The outline in SVG path syntax, 16 × 16 units, even-odd. */
    public String path() {
        return path;
    }

    /** A pass does not ask for attention, and neither does a question that does not arise. */
    public boolean quiet() {
        return this == PASSED || this == EVIDENCED || this == NOT_APPLICABLE || this == INFO;
    }

    public static Mark of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    /** How far an event was verified. */
    public static Mark of(Standing standing) {
        return switch (standing) {
            case VERIFIED -> PASSED;
            case UNVERIFIED -> NOT_CHECKED;
            case FAILED -> FAILED;
        };
    }

    public static Mark of(ClauseState state) {
        return valueOf(state.name());
    }

    /** A claim that holds, one that says too much, one that says too little, one that could not be checked. */
    public static Mark of(Comparison comparison) {
        return switch (comparison) {
            case CONFIRMED -> PASSED;
            case OVER_CLAIMED -> FAILED;
            case UNDER_CLAIMED -> WARN;
            case UNCONFIRMED -> NOT_CHECKED;
        };
    }

    public static Mark of(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED -> PASSED;
            case TOTAL_FAILED -> FAILED;
            case INDETERMINATE -> INDETERMINATE;
            case NO_EVIDENCE_FOUND -> NOT_CHECKED;
        };
    }

    public static Mark of(Weight weight) {
        return switch (weight) {
            case FAIL -> FAILED;
            case INDETERMINATE -> INDETERMINATE;
            case WARN -> WARN;
            case INFO -> INFO;
        };
    }

    private static final class Outline {
        static final String CIRCLE = "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z ";
        static final String RING = CIRCLE + "M8 2.6 A5.4 5.4 0 1 1 8 13.4 A5.4 5.4 0 1 1 8 2.6 Z ";
        static final String OCTAGON = "M5.1 1 H10.9 L15 5.1 V10.9 L10.9 15 H5.1 L1 10.9 V5.1 Z ";
        static final String TRIANGLE = "M8 0.8 L15.7 14.2 A0.5 0.5 0 0 1 15.3 15 H0.7 A0.5 0.5 0 0 1 0.3 14.2 Z ";
        static final String SQUARE = "M4 4 H12 V12 H4 Z";
        static final String QUESTION = "M5.75 8.1 C5.75 6.75 6.7 5.85 8.05 5.85 C9.4 5.85 10.35 6.65 10.35 7.85 C10.35 8.75 9.85 9.2 9.3 9.65"
            + " C8.9 10 8.8 10.15 8.8 10.6 V10.9 H7.3 V10.5 C7.3 9.55 7.7 9.15 8.25 8.7 C8.65 8.4 8.8 8.2 8.8 7.85 C8.8 7.4 8.5 7.1 8.05 7.1"
            + " C7.5 7.1 7.2 7.5 7.2 8.1 Z M7.25 11.8 H8.85 V13.4 H7.25 Z ";
    }
}
