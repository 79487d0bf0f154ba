// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

/**
 * Everything that can be said against a time-stamp beyond its signature and its path, with the sub-indication of ETSI EN 319 102-1 and
 * whether the time may still be relied on.
 */
public enum TspProblem {
    /** The response is a refusal; arguments: status, failure bits. */
    NOT_GRANTED("NO_POE", true),
    /** The token is over other data; arguments: digest in the token, digest of the data. */
    IMPRINT_MISMATCH("HASH_FAILURE", true),
    /** The data that the token is over is not at hand. */
    IMPRINT_UNCHECKED("SIGNED_DATA_NOT_FOUND", true),
    /** The imprint is by MD5 or SHA-1; argument: hash. */
    WEAK_IMPRINT("CRYPTO_CONSTRAINTS_FAILURE", true),
    /** A hash that Assay does not know; argument: object identifier. */
    UNSUPPORTED("ASSAY_UNSUPPORTED", true),
    /** Nonce of query and token differ; arguments: asked, answered. */
    NONCE_MISMATCH("SIG_CONSTRAINTS_FAILURE", true),
    /** The query asked for another imprint than the token has. */
    QUERY_MISMATCH("SIG_CONSTRAINTS_FAILURE", true),
    /** The query asked for another policy; arguments: asked, answered. */
    POLICY_MISMATCH("SIG_CONSTRAINTS_FAILURE", true),
    /** The certificate of the authority is neither inside nor supplied. */
    TSA_CERTIFICATE_MISSING("NO_SIGNING_CERTIFICATE_FOUND", true),
    /** No signed attribute names the certificate of the authority (RFC 3161 section 2.4.1). */
    ESS_MISSING("SIG_CONSTRAINTS_FAILURE", true),
    /** Only SHA-1 names it; RFC 5816 brought better. */
    ESS_SHA1("CRYPTO_CONSTRAINTS_FAILURE", false),
    /** The token names its authority otherwise than the certificate does (RFC 3161 section 2.4.2); arguments: both names. */
    TSA_NAME("SIG_CONSTRAINTS_FAILURE", false),
    /** A certificate of the path was not valid at the token's time. */
    TSA_CERTIFICATE_INVALID_AT_GENTIME("EXPIRED", true),
    /** It has expired since, which does not matter. */
    TSA_CERTIFICATE_EXPIRED_NOW("EXPIRED", false),
    /** The token's time lies after the validation time. */
    GENTIME_FUTURE("TIMESTAMP_ORDER_FAILURE", true),
    /** A critical extension of the token that is not understood; argument: object identifier. */
    UNKNOWN_CRITICAL_EXTENSION("SIG_CONSTRAINTS_FAILURE", true);

    private final String etsi;
    private final boolean blocking;

    TspProblem(String etsi, boolean blocking) {
        this.etsi = etsi;
        this.blocking = blocking;
    }

    /** The sub-indication of ETSI EN 319 102-1, or Assay's own where ETSI has none. */
    public String etsi() {
        return etsi;
    }

    /** Whether a time-stamp with this problem proves no time. */
    public boolean isBlocking() {
        return blocking;
    }
}
