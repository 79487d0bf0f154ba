// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** The findings that the engine itself can make about any evidence. */
public enum RunCode implements FindingCode.Defined {
    /** Bytes could not be read as promised; arguments: fault, byte (-1: not known), whether the system refused (1) or the bytes are wrong (0). */
    UNREADABLE("evidence.unreadable", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** A limit of the reader was reached; arguments: limit's name and value, byte (-1: not known). */
    LIMIT("evidence.limit", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** Evidence lies in an archive that is not opened; argument: its name there. */
    PACKED("evidence.packed", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    /** A file changed while it was read. */
    CHANGED("evidence.changed", Axis.CUSTODY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** It is not what was pinned earlier; arguments: whether bytes are missing (1) or others (0), how many were pinned (0: not said). */
    NOT_AS_PINNED("evidence.not-as-pinned", Axis.COMPLETENESS, SubIndication.ASSAY_HEAD_RETAINED, Weight.FAIL),
    /** What was pinned is its beginning, and more follows; arguments: bytes pinned, bytes after them. */
    GROWN("evidence.grown", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.INFO),
    /** Below a directory of evidence: neither file nor directory, such as a link or a pipe; not read. No arguments. */
    SPECIAL("evidence.special-file", Axis.CUSTODY, SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
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
