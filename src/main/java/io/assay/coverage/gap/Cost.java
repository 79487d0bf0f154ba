// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.ClauseClaim;
import io.assay.check.Key;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Comparison;

/** What it costs the issuer's claim if the gap stays. Arguments of each phrase: the issuer's word, the word its rule gives, verified, needed, number of holes. */
public enum Cost implements Key {
    /** The issuer's own rule gives less than the issuer says. */
    FALLS,
    /** The issuer claims something, and not one verified event speaks for it. */
    UNSUPPORTED,
    /** The issuer claims something, and too few events verified. */
    TOO_FEW,
    /** The issuer claims something, and verified events leave days of the period without any. */
    HOLED,
    /** The issuer claims something that records can support and not show. */
    SUPPORTED_ONLY,
    /** The issuer claims something that nobody can check with what is at hand. */
    UNCHECKED,
    /** No issuer claims it here, and a check that the clause rests on failed. */
    REFUTED,
    /** The issuer itself claims a gap or nothing; the clause stays open. */
    STAYS_OPEN;

    static Cost of(ClauseCoverage clause) {
        String word = clause.claim().map(ClauseClaim::status).orElse("");
        if (word.isEmpty() || Comparison.rank(word) == 0) {
            return clause.state() == ClauseState.CONTRADICTED ? REFUTED : STAYS_OPEN;
        }
        if (clause.comparison() == Comparison.OVER_CLAIMED) {
            return FALLS;
        }
        return clause.state() == ClauseState.NOT_ASSESSED || clause.state() == ClauseState.NOT_EVIDENCEABLE ? UNCHECKED
                : weakness(clause);
    }

    private static Cost weakness(ClauseCoverage clause) {
        if (clause.verified() == 0) {
            return UNSUPPORTED;
        }
        return clause.verified() < clause.needed() ? TOO_FEW : clause.holes().isEmpty() ? SUPPORTED_ONLY : HOLED;
    }

    @Override
    public String key() {
        return "cost." + name();
    }
}
