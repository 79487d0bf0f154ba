// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import java.util.List;
import java.util.Locale;

/** What is known of a byte: whether anything binds it and whether that agrees. Each is drawn in a form of its own, not only in a colour. */
public enum Cover {
    /** Bound, and a check that binds it does not agree: solid, thick. */
    MISMATCH,
    /** The value recorded in the evidence that a finding compares: dotted on a tint. */
    RECORDED,
    /** Bound, and every check that binds it agrees: solid, thin. */
    MATCH,
    /** Bound, and the checks that bind it are not decided: solid, thin, in the ink of what is open. */
    OPEN,
    /** Bound by nothing: dashed. */
    NONE,
    /** Nothing is known of these bytes: no line. */
    UNKNOWN;

    private static final List<Cover> STRONGEST_FIRST = List.of(MISMATCH, RECORDED, OPEN, MATCH, NONE);

    /** What stands for both: a mismatch wins, then what is open, then what agrees; what nothing binds yields and is counted apart. */
    public Cover with(Cover other) {
        for (var stronger : STRONGEST_FIRST) {
            if (this == stronger || other == stronger) {
                return stronger;
            }
        }
        return this;
    }

    /** The style class of a run of text. */
    public String style() {
        return "cover-" + name().toLowerCase(Locale.ROOT);
    }
}
