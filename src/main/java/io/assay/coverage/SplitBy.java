// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.Key;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the columns of a clause matrix stand for. */
public enum SplitBy implements Key {
    ARTEFACT, SYSTEM, TENANT, MODEL, SOURCE, MONTH;

    /** The word on the command line, such as {@code month}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The split of that word. */
    public static Optional<SplitBy> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    @Override
    public String key() {
        return "splitby." + name();
    }
}
