// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a snapshot of the producer’s engine. */
enum SnapshotCode implements FindingCode.Defined {
    /** Arguments: fault. */
    MALFORMED("malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name of a member. */
    DUPLICATE_JSON_KEY("duplicate-json-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** Arguments: text as read. */
    SPELLING("spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** Arguments: layout. */
    LAYOUT("layout", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: number. */
    NONFINITE("nonfinite", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: what was hashed, form. */
    CHECKSUM_MATCHED("checksum-matched", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: number of byte forms tried. */
    CHECKSUM_UNKNOWN("checksum-unknown", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    CHECKSUM_FORM("checksum-form", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    CHECKSUM_ABSENT("checksum-absent", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: name of the vector, its components, dimension. */
    DIM_MISMATCH("dim-mismatch", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name of the count, number stated, number there. */
    COUNT_MISMATCH("count-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: name of the list, number stated, number there. */
    CONTENT_WITHHELD("content-withheld", Axis.COMPLETENESS, SubIndication.ASSAY_DECLARED_LOSS, Weight.WARN),
    /** Arguments: name of the member, number stated, number computed. */
    NORM_MISMATCH("norm-mismatch", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: name of the member, number, documented bounds. */
    OUT_OF_RANGE("out-of-range", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: name of the member. */
    IBAN_CHECKSUM("iban-checksum", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    UNSIGNED("unsigned", Axis.AUTHENTICITY, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.INDETERMINATE);

    private final Definition definition;

    SnapshotCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.snapshot." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
