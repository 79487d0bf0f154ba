// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a replay checkpoint (catalogue of codes, section semvec). */
public enum CheckpointCode implements FindingCode.Defined {
    /** Arguments: fault or name of a member. */
    MALFORMED("malformed", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: name of a member. */
    DUPLICATE_JSON_KEY("duplicate-json-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    /** Arguments: text as read. */
    SPELLING("spelling", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** Arguments: fold, layout. */
    PROFILE_APPLIED("profile-applied", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: name of the member, its value. */
    PROFILE_UNKNOWN("profile-unknown", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Arguments: bytes of the state, dimension. */
    DIM_MISMATCH("dim-mismatch", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    SELF_INCONSISTENT("self-inconsistent", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: name of the member. */
    ANCHOR_MISMATCH("anchor-mismatch", Axis.AUTHENTICITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: user, events folded. */
    UNANCHORED("unanchored", Axis.AUTHENTICITY, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.INDETERMINATE);

    private final Definition definition;

    CheckpointCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.checkpoint." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
