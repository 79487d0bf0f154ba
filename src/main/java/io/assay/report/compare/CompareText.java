// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import io.assay.check.Key;
import java.util.Locale;

/** The phrases of a comparison. */
public enum CompareText implements Key {
    SAME, SAME_BUT_PROGRAM, SAME_BUT_SPELLING,
    /** Arguments: number of differences. */
    DIFFERS,
    /** Arguments: place, then, now. */
    CHANGED,
    /** Arguments: place, then. */
    GONE,
    /** Arguments: place, now. */
    NEW,
    /** Arguments: how many are not listed. */
    MORE,
    /** Arguments: file. */
    NOT_A_VERDICT,
    /** Arguments: file, limit in bytes. */
    TOO_LARGE;

    @Override
    public String key() {
        return "compare." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
