// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import java.util.Locale;

/** Joins the spellings of one clause: {@code Art. 22}, {@code Art.22}, {@code Article 22}; {@code Annex IV.5}, {@code AnnexIV(5)}. */
public final class Notation {
    private Notation() {}

    /** Lower case without blanks, the words for article, section and requirement shortened, brackets and dots alike. */
    public static String normal(String clause) {
        return clause.toLowerCase(Locale.ROOT).replace("article", "art").replace("section", "").replace("requirement", "req").replace("§", "")
                .replaceAll("[\\s.()]+", ".").replaceAll("(?<=[a-z])\\.(?=[0-9ivx])", "").replaceAll("^\\.|\\.$", "");
    }
}
