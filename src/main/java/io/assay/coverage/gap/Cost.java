// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.ClauseClaim;
import io.assay.check.Key;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Comparison;

/** What it costs the issuer's claim if the gap stays. Arguments of each phrase: the issuer's word, the word its rule gives, verified, needed. */
public enum Cost implements Key {
    /** The issuer's own rule gives less than the issuer says. */
    FALLS,
    /** The issuer claims something, and not one verified event speaks for it. */
    UNSUPPORTED,
    /** The issuer claims something, and what verified is not enough, or has holes. */
    WEAKENED,
    /** The issuer claims something that nobody can check with what is at hand. */
    UNCHECKED,
    /** The issuer itself claims a gap or nothing; the clause stays open. */
    STAYS_OPEN;

    static Cost of(ClauseCoverage clause) {
        String word = clause.claim().map(ClauseClaim::status).orElse("");
        if (word.isEmpty() || Comparison.rank(word) == 0) {
            return STAYS_OPEN;
        }
        if (clause.comparison() == Comparison.OVER_CLAIMED) {
            return FALLS;
        }
        return clause.state() == ClauseState.NOT_ASSESSED || clause.state() == ClauseState.NOT_EVIDENCEABLE ? UNCHECKED
                : clause.verified() == 0 ? UNSUPPORTED : WEAKENED;
    }

    @Override
    public String key() {
        return "cost." + name();
    }
}
