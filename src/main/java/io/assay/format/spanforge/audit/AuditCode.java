// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in sf-audit records, signed records and fallback logs. */
public enum AuditCode implements FindingCode.Defined {
    /** Arguments: what is wrong. */
    PARSE("audit.parse", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: the name used twice. */
    DUPLICATE_KEY("audit.duplicate-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    SPELLING("audit.spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INFO),
    /** Arguments: the member. */
    UNKNOWN_MEMBER("audit.unknown-member", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
    /** Arguments: limit, its value. */
    LIMIT("audit.limit", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: record id; 0 absent, 1 of another form, 2 fits no key. */
    HMAC("audit.hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    CHECKSUM("audit.checksum", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    DUPLICATE_RECORD("audit.duplicate-record", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    /** Arguments: position expected, position there. */
    POSITION_GAP("audit.position-gap", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    POSITION_MISSING("audit.position-missing", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    /** Arguments: the member that the export was filtered by. */
    FILTER("audit.filter", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** As many records as the export gives at most. */
    EXPORT_LIMIT("audit.export-limit", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.WARN),
    /** Arguments: the column of the index; empty where the row or the record is missing. */
    INDEX("audit.index", Axis.COMPLETENESS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: number of rows. */
    INDEX_ALONE("audit.index-alone", Axis.COMPLETENESS, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE),
    /** Arguments: record id; 0 absent, 1 of another form, 2 fits no key. */
    FALLBACK_HMAC("fallback.hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    FALLBACK_ID("fallback.record-id", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    FALLBACK_DUPLICATE("fallback.duplicate", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.WARN),
    FALLBACK_COUNT("fallback.count", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    FALLBACK_UNSIGNED("fallback.unsigned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_SECRET_NEEDED, Weight.INDETERMINATE);

    private final Definition definition;

    AuditCode(String name, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("spanforge." + name, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
