// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/** Says how one check ended. There is no constant for "nothing known, so fine". */
public enum Outcome {
    /** A stated failure; final. */
    FAILED(4),
    /** The check broke; never a pass. */
    ERROR(3),
    /** The material or the trust does not decide the question. */
    INDETERMINATE(3),
    /** Planned and not reached: cancelled, or stopped by unreadable bytes. */
    NOT_CHECKED(2),
    /** Examined something and found nothing wrong. */
    PASSED(1),
    /** The question does not arise for this evidence. */
    NOT_APPLICABLE(0);

    private final int gravity;

    Outcome(int gravity) {
        this.gravity = gravity;
    }

    /** The worse of two; the first of two equals. */
    public Outcome worse(Outcome other) {
        return other.gravity > gravity ? other : this;
    }
}
