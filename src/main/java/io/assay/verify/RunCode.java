// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** The findings that the engine itself can make about any evidence. */
public enum RunCode implements FindingCode.Defined {
    /** Bytes could not be read as promised; arguments: fault. */
    UNREADABLE("evidence.unreadable", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** A limit of the reader was reached; arguments: limit's name, its value. */
    LIMIT("evidence.limit", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** A file changed while it was read. */
    CHANGED("evidence.changed", Axis.CUSTODY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** A check broke; arguments: an error code to quote. */
    CRASHED("run.crashed", Axis.INTEGRITY, SubIndication.POLICY_PROCESSING_ERROR, Weight.INDETERMINATE);

    private final Definition definition;

    RunCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
