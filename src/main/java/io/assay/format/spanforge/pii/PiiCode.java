// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a document about personal data (catalogue of codes, section spanforge; the last two are ours). */
enum PiiCode implements FindingCode.Defined {
    /** Arguments: member that counts. */
    RECEIPT_ZERO("receipt-zero", Axis.CLAIMS, SubIndication.ASSAY_STUB, Weight.FAIL),
    RAW_SUBJECT("raw-subject", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    UNSIGNED("unsigned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_SECRET_NEEDED, Weight.INDETERMINATE),
    /** Arguments: member. */
    FIGURE("figure", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: member. */
    SHAPE("shape", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN);

    private final Definition definition;

    PiiCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("spanforge.pii." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
