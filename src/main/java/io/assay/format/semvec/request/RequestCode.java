// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a log of signed requests (catalogue of codes, section semvec). */
enum RequestCode implements FindingCode.Defined {
    /** Arguments: layout of the lines. */
    PROFILE_APPLIED("profile-applied", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: fault or name of a member. */
    LINE_MALFORMED("line-malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: what is spelled otherwise. */
    LINE_SPELLING("line-spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    LOG_TRUNCATED("log-truncated", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: request, decision recomputed, decision recorded. */
    OUTCOME_MISMATCH("outcome-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: request, path. A request that carries a signature nobody asks for may have been moved out of the protected paths. */
    SIGNATURE_UNASKED("signature-unasked", Axis.AUTHENTICITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: request, joiner. */
    DELIM_VARIANT("delim-variant", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: request. */
    SIGNATURE_SPELLING("signature-spelling", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: request, nonce. */
    NONCE_OUTSIDE_CACHE("nonce-outside-cache", Axis.CLAIMS, SubIndication.ASSAY_DUPLICATE, Weight.WARN),
    /** Arguments: request, length. */
    NONCE_WEAK("nonce-weak", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: request, parameter. */
    QUERY_UNSIGNED("query-unsigned", Axis.INTEGRITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN);

    private final Definition definition;

    RequestCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.request." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
