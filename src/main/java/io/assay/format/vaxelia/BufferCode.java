// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a decision buffer (catalogue of codes, section vaxelia). */
enum BufferCode implements FindingCode.Defined {
    /** Arguments: name of the key, its bytes. */
    KEY_INVALID("key-invalid", Axis.AUTHENTICITY, SubIndication.POLICY_PROCESSING_ERROR, Weight.INDETERMINATE),
    /** Arguments: entry. */
    PLAINTEXT("plaintext", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: entry, bytes, bytes at least. */
    TOO_SHORT("too-short", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: entry, bytes, bytes at most. */
    TOO_LONG("too-long", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: entry, number of keys tried. */
    TAG_INVALID("tag-invalid", Axis.INTEGRITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: entry, the other entry. */
    NONCE_REUSED("nonce-reused", Axis.INTEGRITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: entry, the nearest other entry; empty where the nonce is zero. */
    NONCE_SUSPICIOUS("nonce-suspicious", Axis.INTEGRITY, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: entry, the other entry. */
    DUPLICATE_ENTRY("duplicate-entry", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.WARN),
    /** Arguments: entry. */
    AAD_VARIANT("aad-variant", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.WARN),
    /** Arguments: entry. */
    NOT_JSON("not-json", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: entry, member. */
    FIELD_MISSING("field-missing", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: entry, member. */
    FIELD_INVALID("field-invalid", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: entry, its earliest time, hours allowed. */
    RETENTION_OVERDUE("retention-overdue", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: entry, time of the decision. */
    TIME_FUTURE("time-future", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    /** Arguments: entry, earliest time, latest time. */
    TIME_CONFLICT("time-conflict", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    /** Arguments: entry. */
    MODE_INSECURE("mode-insecure", Axis.CUSTODY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    DIR_MODE_INSECURE("dir-mode-insecure", Axis.CUSTODY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    MODE_UNKNOWN("mode-unknown", Axis.CUSTODY, SubIndication.NO_POE, Weight.INDETERMINATE),
    /** Arguments: entry. */
    NOT_REGULAR_FILE("not-regular-file", Axis.CUSTODY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: entry (empty for the directory), what differs, how: a member, not there, not listed, listed twice, unreadable, another directory. */
    MANIFEST_MISMATCH("manifest-mismatch", Axis.CUSTODY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: entry, line of the export. */
    DUPLICATE_OF_DELIVERED("duplicate-of-delivered", Axis.CLAIMS, SubIndication.ASSAY_DUPLICATE, Weight.WARN),
    /** Arguments: entry, line of the export. */
    DIFFERS_FROM_DELIVERED("differs-from-delivered", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: line of the export. */
    DELIVERED_UNREAD("delivered-unread", Axis.CLAIMS, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** Arguments: entry. */
    SECRET_IN_ENTRY("secret-in-entry", Axis.CLAIMS, SubIndication.CRYPTO_CONSTRAINTS_FAILURE, Weight.FAIL);

    private final Definition definition;

    BufferCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("vaxelia." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
