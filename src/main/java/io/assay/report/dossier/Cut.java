// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

/** Cuts values that are too long to be printed; how long the whole was is said. */
public final class Cut {
    private Cut() {
    }

    /** The first {@code most} UTF-16 units of a value, never half of a character; all of a shorter one. */
    public static String to(int most, String value) {
        if (value.length() <= most) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
        return value.substring(0, end) + " … (" + value.length() + ")";
    }
}
