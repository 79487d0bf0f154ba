// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an evidence bundle. */
public enum CecCode implements FindingCode.Defined {
    /** Arguments: 0 absent, 1 of another form, 2 fits no key. */
    MANIFEST_HMAC("cec.manifest-hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: 0 absent, 1 of another form, 2 fits no key. */
    ATTESTATION_HMAC("cec.attestation-hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: the statement. */
    ATTESTATION_CONTENT("cec.attestation-content", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: record id; 0 absent, 1 of another form, 2 fits no key. */
    RECORD_HMAC("cec.record-hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: schema. */
    COUNT("cec.count", Axis.COMPLETENESS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: framework and clause; member. */
    CLAUSE_MAP("cec.clause-map", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Ours. Arguments: framework and clause; what it should have named. */
    CLAUSE_NAME("cec.clause-name", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.INFO),
    /** Arguments: member. */
    CHAIN_PROOF("cec.chain-proof", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: how many positions are missing. */
    POSITION_GAP("cec.position-gap", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.WARN),
    POSITION_DUPLICATE("cec.position-duplicate", Axis.COMPLETENESS, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    POSITION_MISSING("cec.position-missing", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    DUPLICATE_RECORD("cec.duplicate-record", Axis.INTEGRITY, SubIndication.ASSAY_DUPLICATE, Weight.FAIL),
    /** Arguments: member of the record. */
    RECORD_SCOPE("cec.record-scope", Axis.INTEGRITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    RECORD_ORDER("cec.record-order", Axis.INTEGRITY, SubIndication.ASSAY_REORDER, Weight.WARN),
    RECORD_TIME("cec.record-time", Axis.INTEGRITY, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    DUPLICATE_ENTRY("cec.duplicate-entry", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    EXTRA_ENTRY("cec.extra-entry", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    MISSING_ENTRY("cec.missing-entry", Axis.COMPLETENESS, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.FAIL),
    /** Arguments: what the reader of the container says. */
    ZIP_CRC("cec.zip-crc", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    ZIP_OPEN("cec.zip-open", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    ZIP_PATH("cec.zip-path", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    ZIP_STRUCTURE("cec.zip-structure", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    ZIP_NOTE("cec.zip-note", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: limit, its value. */
    LIMIT("cec.limit", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: what is wrong with the form. */
    JSON("cec.json", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: the name used twice. */
    DUPLICATE_KEY("cec.duplicate-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** Arguments: the member. */
    UNKNOWN_MEMBER("cec.unknown-member", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
    SPELLING("cec.spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INFO),
    TSR_STUB("cec.tsr-stub", Axis.TIME, SubIndication.ASSAY_STUB, Weight.INFO),
    TSR_IMPRINT("cec.tsr-imprint", Axis.TIME, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: member or form. */
    TSR_FORM("cec.tsr-form", Axis.TIME, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Something about a real time-stamp token. Arguments: the problem. */
    TSR_TOKEN("cec.tsr-token", Axis.TIME, SubIndication.NO_POE, Weight.INDETERMINATE),
    EMPTY("cec.empty", Axis.COMPLETENESS, SubIndication.ASSAY_STUB, Weight.INDETERMINATE);

    private final Definition definition;

    CecCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
