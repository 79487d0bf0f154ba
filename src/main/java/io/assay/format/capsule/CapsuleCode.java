// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a capsule. */
enum CapsuleCode implements FindingCode.Defined {
    /** Arguments: what it is not. */
    FORM("form", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: number of the step. */
    STEP("step", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: number of the step. */
    KEYED_STEP("keyed-step", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    SIGNATURE("signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: when the seal says it was made. */
    KEY_NOT_IN_FORCE("key-not-in-force", Axis.AUTHENTICITY, SubIndication.SIG_CONSTRAINTS_FAILURE, Weight.FAIL),
    /** Arguments: subject, count. */
    ANCHOR_DIFFERS("anchor-differs", Axis.AUTHENTICITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: subject, count. */
    UNANCHORED("unanchored", Axis.AUTHENTICITY, SubIndication.NO_POE, Weight.INDETERMINATE);

    private final Definition definition;

    CapsuleCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("capsule." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
