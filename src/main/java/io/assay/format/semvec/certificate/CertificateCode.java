// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a deletion certificate, alone or against the store (catalogue of codes, section semvec). */
public enum CertificateCode implements FindingCode.Defined {
    /** Arguments: fault. */
    MALFORMED("malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name. */
    DUPLICATE_JSON_KEY("duplicate-json-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** Arguments: name. */
    FIELD_MISSING("field-missing", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name. */
    FIELD_TYPE("field-type", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name. */
    NUMBER_FORM("number-form", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** Arguments: name. */
    SPELLING("spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    SIG_MALFORMED("sig-malformed", Axis.AUTHENTICITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: key, number of forms tried. */
    SIG_INVALID("sig-invalid", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: key id. */
    KEY_UNKNOWN("key-unknown", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.INDETERMINATE),
    /** Arguments: name of the member. */
    EMBEDDED_KEY_IGNORED("embedded-key-ignored", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_UNPINNED, Weight.INFO),
    /** A token whose header names extensions that have to be understood (RFC 7515 section 4.1.11). */
    CRIT_UNSUPPORTED("crit-unsupported", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** The form that verified. Arguments: container, canonical form, signature scheme, encoding, members left out, key. */
    FORM_MATCHED("form-matched", Axis.AUTHENTICITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: key, bits. */
    KEY_TOO_SMALL("key-too-small", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: key, bits. */
    KEY_BELOW_DOCUMENTED_SIZE("key-below-documented-size", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: key, end of validity. */
    KEY_EXPIRED("key-expired", Axis.AUTHENTICITY, SubIndication.EXPIRED, Weight.FAIL),
    /** Arguments: key, start of validity. */
    KEY_NOT_YET_VALID("key-not-yet-valid", Axis.AUTHENTICITY, SubIndication.NOT_YET_VALID, Weight.FAIL),
    /** Arguments: key, time of revocation. */
    KEY_REVOKED("key-revoked", Axis.AUTHENTICITY, SubIndication.REVOKED, Weight.FAIL),
    /** Arguments: key, time of revocation. */
    KEY_REVOKED_LATER("key-revoked-later", Axis.AUTHENTICITY, SubIndication.NO_POE, Weight.WARN),
    /** Arguments: hash. */
    WEAK_HASH("weak-hash", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: hash. */
    HASH_UNDOCUMENTED("hash-undocumented", Axis.AUTHENTICITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: label. */
    ALG_LABEL_MISMATCH("alg-label-mismatch", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: names. */
    UNSIGNED_FIELDS("unsigned-fields", Axis.INTEGRITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: issuer. */
    ISSUER_UNEXPECTED("issuer-unexpected", Axis.CLAIMS, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: reason. */
    REASON_NOT_SERVER_CONTROLLED("reason-not-server-controlled", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: time of issue. */
    ISSUED_IN_FUTURE("issued-in-future", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    /** Arguments: certificate id, where the other stands. */
    DUPLICATE_ID("duplicate-id", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    /** Arguments: user, events. */
    CONTRADICTED_BY_STORE("contradicted-by-store", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: user. */
    COUNT_MISMATCH("count-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: certificate id, user. */
    NO_AUDIT_RECORD("no-audit-record", Axis.CLAIMS, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.FAIL),
    /** Arguments: user, events. */
    USER_REENGAGED("user-reengaged", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.INFO),
    /** Arguments: store named, store at hand. */
    STORE_MISMATCH("store-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: user. */
    REASON_MISMATCH("reason-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: user, events. */
    HISTORY_CONFIRMED("history-confirmed", Axis.CLAIMS, SubIndication.ASSAY_DECLARED_LOSS, Weight.INFO),
    /** Arguments: user. */
    HISTORY_MISMATCH("history-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL);

    private final Definition definition;

    CertificateCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.certificate." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
