// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import java.util.OptionalLong;

/**
 * What an issuer says of one clause, beside the issuer's own rule applied by us to the records at hand.
 *
 * @param framework        the issuer's framework id, such as {@code eu_ai_act}
 * @param clause           the issuer's clause id, such as {@code Art.12}
 * @param title            the issuer's title; empty where none
 * @param status           the issuer's word; empty where the issuer says nothing of this clause
 * @param count            the issuer's count of evidence
 * @param recomputedStatus the word that the issuer's rule gives over the records at hand; empty where it cannot be recomputed
 * @param recomputedCount  the count it gives
 */
public record ClauseClaim(String framework, String clause, String title, String status, OptionalLong count, String recomputedStatus,
        OptionalLong recomputedCount) {
}
