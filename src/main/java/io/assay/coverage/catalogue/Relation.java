// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.check.Key;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one clause stands to another, in the words of OSCAL's model for mappings. No relation makes evidence of one clause a pass of the other. */
public enum Relation implements Key {
    EQUIVALENT_TO, EQUAL_TO, SUBSET_OF, SUPERSET_OF, INTERSECTS_WITH, NO_RELATIONSHIP;

    /** OSCAL's word, such as {@code subset-of}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Relation> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Relation::word).collect(Collectors.joining(", "));
    }

    @Override
    public String key() {
        return "relation." + name();
    }
}
