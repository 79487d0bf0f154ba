// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/**
 * What can be found about certificates and revocation lists. The first two arguments of every finding about a certificate are its subject
 * and its SHA-256; what ETSI EN 319 102-1 calls indeterminate is so here.
 */
public enum X509Code implements FindingCode.Defined {
    /** Further arguments: notAfter, the instant. */
    EXPIRED("x509.expired", SubIndication.EXPIRED, Weight.INDETERMINATE),
    /** Further arguments: notBefore, the instant. */
    NOT_YET_VALID("x509.not-yet-valid", SubIndication.NOT_YET_VALID, Weight.INDETERMINATE),
    /** Further arguments: since when, reason number or -1. */
    REVOKED("x509.revoked", SubIndication.REVOKED, Weight.FAIL),
    /** Further arguments: since when, reason number or -1. */
    REVOKED_LATER("x509.revoked-later", SubIndication.REVOKED, Weight.WARN),
    REVOCATION_UNKNOWN("x509.revocation-unknown", SubIndication.TRY_LATER, Weight.WARN),
    /** Further argument: when the next list was due. */
    CRL_STALE("x509.crl-stale", SubIndication.TRY_LATER, Weight.WARN),
    /** It counts all the same: bundles carry the list of the day they were made (section 12). Further argument: when the list was issued. */
    CRL_LATER("x509.crl-later", SubIndication.TRY_LATER, Weight.INFO),
    /** Further argument: SHA-256 of the list. */
    CRL_SIG_INVALID("x509.crl-sig-invalid", SubIndication.SIG_CRYPTO_FAILURE, Weight.WARN),
    /** Further argument: the issuer. */
    UNTRUSTED("x509.untrusted", SubIndication.NO_CERTIFICATE_CHAIN_FOUND, Weight.INDETERMINATE),
    /** Further argument: the issuer. */
    NO_PATH("x509.no-path", SubIndication.NO_CERTIFICATE_CHAIN_FOUND, Weight.INDETERMINATE),
    /** Further argument: the issuer. */
    SIG_INVALID("x509.sig-invalid", SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Further argument: the algorithm. */
    UNSUPPORTED("x509.unsupported", SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    ENGINES_DISAGREE("x509.engines-disagree", SubIndication.SIG_CRYPTO_FAILURE, Weight.INDETERMINATE),
    /** Further argument: object identifier of the extension that says so, or does not say it is one. */
    NOT_CA("x509.not-ca", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: how many were left. */
    PATHLEN("x509.pathlen", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    NAME_CONSTRAINT("x509.name-constraint", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    POLICY("x509.policy", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: object identifier. */
    UNKNOWN_CRITICAL_EXT("x509.unknown-critical-ext", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: object identifier. */
    MALFORMED_EXT("x509.malformed-ext", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    WRONG_EKU("x509.wrong-eku", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    EKU_ABSENT("x509.eku-absent", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.WARN),
    WRONG_KEY_USAGE("x509.wrong-key-usage", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: bits. */
    WEAK_KEY("x509.weak-key", SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: hash. */
    WEAK_SIGNATURE_HASH("x509.weak-signature-hash", SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: the algorithm. */
    BELOW_POLICY("x509.below-policy", SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Further argument: object identifier. */
    KEY_UNSUPPORTED("x509.key-unsupported", SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
    LIMIT("x509.limit", SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: kind of fault, offset. */
    MALFORMED("x509.malformed", SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** A certificate or list of the file that no path needed. */
    UNUSED("x509.unused", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INFO);

    private final Definition definition;

    X509Code(String code, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, Axis.AUTHENTICITY, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
