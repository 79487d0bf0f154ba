// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.check.Key;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The views of coverage, as the window shows them and the command line names them. */
public enum Look implements Key {
    MATRIX, TIME, CLAIMS, GAPS, EVIDENCE, TREEMAP, SPLIT, CHANGES, EVENTS;

    /** The word on the command line, such as {@code treemap}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of that word. */
    public static Optional<Look> of(String word) {
        return Arrays.stream(values()).filter(look -> look.word().equals(word)).findFirst();
    }

    @Override
    public String key() {
        return "look." + word();
    }
}
