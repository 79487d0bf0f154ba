// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.Key;

/** The issuer's claim against the recomputed one, in four words. */
public enum Comparison implements Key {
    CONFIRMED, OVER_CLAIMED, UNDER_CLAIMED, UNCONFIRMED;

    @Override
    public String key() {
        return "comparison." + name();
    }

    /** Compares two words of one producer: satisfied before partial before gap. */
    public static Comparison of(String issuer, String recomputed) {
        int claimed = rank(issuer);
        int found = rank(recomputed);
        if (claimed < 0 || found < 0) {
            return UNCONFIRMED;
        }
        return claimed == found ? CONFIRMED : claimed > found ? OVER_CLAIMED : UNDER_CLAIMED;
    }

    /** Satisfied 2, partial 1, gap 0, in whichever words; -1 where it is no such word. */
    public static int rank(String word) {
        return switch (word) {
            case "SATISFIED", "pass" -> 2;
            case "PARTIAL", "partial" -> 1;
            case "GAP", "fail" -> 0;
            default -> -1;
        };
    }
}
