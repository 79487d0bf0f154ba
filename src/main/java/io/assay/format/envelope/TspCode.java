// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found about time-stamps, as files or inside a signature. */
public enum TspCode implements FindingCode.Defined {
    /** Arguments: status, failure bits. */
    NOT_GRANTED("tsp.not-granted", SubIndication.NO_POE, Weight.INDETERMINATE),
    GRANTED_WITH_CHANGES("tsp.granted-with-changes", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    IMPRINT_MISMATCH("tsp.imprint-mismatch", SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Argument: hash. */
    IMPRINT_UNCHECKED("tsp.imprint-unchecked", SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE),
    /** Argument: hash. */
    WEAK_IMPRINT("tsp.weak-imprint", SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Argument: object identifier. */
    UNSUPPORTED("tsp.unsupported", SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    NONCE_MISMATCH("tsp.nonce-mismatch", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    QUERY_MISMATCH("tsp.query-mismatch", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    QUERY_UNREADABLE("tsp.query-unreadable", SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    POLICY_MISMATCH("tsp.policy-mismatch", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Argument: whom the token names. */
    TSA_CERT_MISSING("tsp.tsa-cert-missing", SubIndication.NO_SIGNING_CERTIFICATE_FOUND, Weight.INDETERMINATE),
    ESS_MISSING("tsp.ess-missing", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    ESS_SHA1("tsp.ess-sha1", SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: name in the token, subject of the certificate. */
    TSA_NAME("tsp.tsa-name", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: subject, SHA-256 of the certificate. */
    EKU_NOT_CRITICAL("tsp.eku-not-critical", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Arguments: subject, SHA-256 of the certificate. */
    EKU_NOT_EXCLUSIVE("tsp.eku-not-exclusive", SubIndication.CHAIN_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Arguments: the token's time, notBefore, notAfter. */
    TSA_CERT_INVALID_AT_GENTIME("tsp.tsa-cert-invalid-at-gentime", SubIndication.EXPIRED, Weight.INDETERMINATE),
    /** Argument: notAfter. */
    TSA_CERT_EXPIRED_NOW("tsp.tsa-cert-expired-now", SubIndication.EXPIRED, Weight.INFO),
    /** Arguments: the token's time, validation time. */
    GENTIME_FUTURE("tsp.gentime-future", SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.INDETERMINATE),
    /** Argument: object identifier. */
    UNKNOWN_CRITICAL_EXT("tsp.unknown-critical-ext", SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.INDETERMINATE),
    /** Arguments: kind of fault, offset. */
    MALFORMED("tsp.malformed", SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE);

    private final Definition definition;

    TspCode(String code, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, Axis.TIME, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
