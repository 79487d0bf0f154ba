// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

/**
 * Everything that can be said against one signer of a message, with the sub-indication of ETSI EN 319 102-1 section 5.1.3 and whether a
 * signature with it may still be relied on.
 */
public enum CmsProblem {
    /** The messageDigest attribute is not the digest of the content; arguments: digest signed, digest of the content. */
    DIGEST_MISMATCH("HASH_FAILURE", true),
    /** With {@link #DIGEST_MISMATCH}: the digest fits after every LF is turned into CR LF. */
    TEXT_CANONICALISED("HASH_FAILURE", false),
    /** The signature value does not verify under the key of the signer's certificate. */
    SIGNATURE_INVALID("SIG_CRYPTO_FAILURE", true),
    /** Bouncy Castle and the JDK differ about the signature value. */
    ENGINES_DISAGREE("SIG_CRYPTO_FAILURE", true),
    /** MD5 or SHA-1 fixes the content or the signature; argument: hash. */
    WEAK_HASH("CRYPTO_CONSTRAINTS_FAILURE", true),
    /** No certificate at hand is the one the signer names; argument: what he names. */
    SIGNER_CERTIFICATE_MISSING("NO_SIGNING_CERTIFICATE_FOUND", true),
    /** The content is neither inside nor beside the signature. */
    CONTENT_MISSING("SIGNED_DATA_NOT_FOUND", true),
    /** A signed attribute that must be there once is missing, repeated or unreadable; argument: object identifier. */
    ATTRIBUTE_MALFORMED("FORMAT_FAILURE", true),
    /** The contentType attribute is not the type of the content. */
    CONTENT_TYPE_MISMATCH("SIG_CONSTRAINTS_FAILURE", true),
    /** The signed attributes name another certificate than the one that verifies (ESS, RFC 5035). */
    ESS_MISMATCH("SIG_CONSTRAINTS_FAILURE", true),
    /** The content is itself a set of signed attributes: the signature was made for another message, from which they were taken. */
    CONTENT_IS_ATTRIBUTES("SIG_CONSTRAINTS_FAILURE", true),
    /** Digest and signature use different hashes (RFC 8933); arguments: both. */
    ALGORITHMS_DIFFER("SIG_CONSTRAINTS_FAILURE", true),
    /** A hash or signature that Assay does not know; argument: object identifier. */
    UNSUPPORTED("ASSAY_UNSUPPORTED", true),
    /** The signed attributes are not DER encoded as RFC 5652 section 5.3 demands; the signature is over their DER. */
    ATTRIBUTES_NOT_DER("FORMAT_FAILURE", false),
    /** The signer's name is spelled differently from his certificate. */
    IDENTIFIER_SPELLING("FORMAT_FAILURE", false),
    /** An attribute that no signature covers; arguments: object identifier, SHA-256 of its encoding. */
    UNSIGNED_ATTRIBUTE("SIG_CONSTRAINTS_FAILURE", false),
    /** A countersignature, which was not verified; argument: SHA-256 of its encoding. */
    COUNTERSIGNATURE("SIG_CONSTRAINTS_FAILURE", false);

    private final String etsi;
    private final boolean blocking;

    CmsProblem(String etsi, boolean blocking) {
        this.etsi = etsi;
        this.blocking = blocking;
    }

    /** The sub-indication of ETSI EN 319 102-1, or Assay's own where ETSI has none. */
    public String etsi() {
        return etsi;
    }

    /** Whether a signature with this problem may not be relied on. */
    public boolean isBlocking() {
        return blocking;
    }
}
