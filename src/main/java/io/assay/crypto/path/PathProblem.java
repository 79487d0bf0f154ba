// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

/**
 * Everything that can be said against a certificate path, with the sub-indication of ETSI EN 319 102-1 section 5.1.3 that it stands for
 * and whether a path with it may still be relied on.
 */
public enum PathProblem {
    /** The instant lies after notAfter. */
    EXPIRED("EXPIRED", true),
    /** The instant lies before notBefore. */
    NOT_YET_VALID("NOT_YET_VALID", true),
    /** A usable list names the certificate; arguments: revocation instant, reason. */
    REVOKED("REVOKED", true),
    /** As {@link #REVOKED}, but after an instant at which the signature is proved to have existed. */
    REVOKED_LATER("REVOKED", false),
    /** No usable list says anything of the certificate. */
    REVOCATION_UNKNOWN("TRY_LATER", false),
    /** The list that fits was due to be replaced before the instant; argument: when. */
    CRL_STALE("TRY_LATER", false),
    /** The list that counts was issued after the time of validation, when nobody could have had it; argument: when. */
    CRL_LATER("TRY_LATER", false),
    /** A list that claims to be the issuer's does not verify and was ignored; argument: its SHA-256. */
    CRL_SIGNATURE_INVALID("SIG_CRYPTO_FAILURE", false),
    /** The path ends at a name that is known and a key that is not pinned. */
    UNTRUSTED("NO_CERTIFICATE_CHAIN_FOUND", true),
    /** No certificate of the issuer is at hand; argument: issuer. */
    NO_PATH("NO_CERTIFICATE_CHAIN_FOUND", true),
    /** The very issuer that the certificate names did not make its signature. */
    SIGNATURE_INVALID("SIG_CRYPTO_FAILURE", true),
    /** The signature is of a kind that Assay does not know; argument: algorithm. */
    SIGNATURE_UNSUPPORTED("ASSAY_UNSUPPORTED", true),
    /** Bouncy Castle and the JDK differ about a signature. */
    ENGINES_DISAGREE("SIG_CRYPTO_FAILURE", true),
    /** An issuer without basicConstraints CA or without the key usage keyCertSign. */
    NOT_A_CA("CHAIN_CONSTRAINTS_FAILURE", true),
    /** More certificates below than an issuer allows; argument: how many it allows. */
    PATH_LENGTH("CHAIN_CONSTRAINTS_FAILURE", true),
    /** A name outside the constraints of an issuer. */
    NAME_CONSTRAINT("CHAIN_CONSTRAINTS_FAILURE", true),
    /** Policies that the path demands and does not have (RFC 5280 section 6.1.5). */
    POLICY("CHAIN_CONSTRAINTS_FAILURE", true),
    /** A critical extension that is not understood; argument: its object identifier. */
    UNKNOWN_CRITICAL_EXTENSION("CHAIN_CONSTRAINTS_FAILURE", true),
    /** An extension whose content cannot be read; argument: its object identifier. */
    MALFORMED_EXTENSION("CHAIN_CONSTRAINTS_FAILURE", true),
    /** The extended key usage is there and does not allow the purpose. */
    WRONG_EKU("CHAIN_CONSTRAINTS_FAILURE", true),
    /** No extended key usage where the purpose can do without. */
    EKU_ABSENT("CHAIN_CONSTRAINTS_FAILURE", false),
    /** Time stamping: the extended key usage is not critical (RFC 3161 section 2.3). */
    EKU_NOT_CRITICAL("CHAIN_CONSTRAINTS_FAILURE", true),
    /** Time stamping: the extended key usage allows more (RFC 3161 section 2.3). */
    EKU_NOT_EXCLUSIVE("CHAIN_CONSTRAINTS_FAILURE", true),
    /** The key usage allows neither digital signatures nor non-repudiation. */
    WRONG_KEY_USAGE("CHAIN_CONSTRAINTS_FAILURE", true),
    /** RSA below 2048 bits; argument: bits. */
    WEAK_KEY("CRYPTO_CONSTRAINTS_FAILURE", true),
    /** MD5 or SHA-1 under a signature below the root; argument: hash. */
    WEAK_SIGNATURE_HASH("CRYPTO_CONSTRAINTS_FAILURE", true),
    /** The auditor's policy does not accept the algorithm, or not at that time; argument: the algorithm. */
    BELOW_POLICY("CRYPTO_CONSTRAINTS_FAILURE", true),
    /** The key of the certificate is of a kind that Assay does not verify with; argument: object identifier. */
    KEY_UNSUPPORTED("ASSAY_UNSUPPORTED", false),
    /** The search was given up: more candidates or levels than anything honest. */
    LIMIT("ASSAY_UNSUPPORTED", true);

    private final String etsi;
    private final boolean blocking;

    PathProblem(String etsi, boolean blocking) {
        this.etsi = etsi;
        this.blocking = blocking;
    }

    /** The sub-indication of ETSI EN 319 102-1, or Assay's own where ETSI has none. */
    public String etsi() {
        return etsi;
    }

    /** Whether a path with this problem may not be relied on. */
    public boolean isBlocking() {
        return blocking;
    }
}
