// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.util.Arrays;
import java.util.Optional;

/** The three kinds of verbatim facts (semvec compliance guide, "Extract verbatim facts"). */
public enum FactKind {
    NUMERIC("numeric"), DATE("date"), IDENTIFIER("identifier");

    private final String word;

    FactKind(String word) {
        this.word = word;
    }

    /** The word as a store writes it. */
    public String word() {
        return word;
    }

    public static Optional<FactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
