// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/** Says how an object or a run ended: the main indications of ETSI EN 319 102-1, clause 5.1.3, and one for "nothing there". */
public enum Indication {
    TOTAL_FAILED(3), INDETERMINATE(2), TOTAL_PASSED(1), NO_EVIDENCE_FOUND(0);

    private final int gravity;

    Indication(int gravity) {
        this.gravity = gravity;
    }

    /** The worse of two. {@link #NO_EVIDENCE_FOUND} yields to everything: it moves a run only when there is nothing else. */
    public Indication worse(Indication other) {
        return other.gravity > gravity ? other : this;
    }
}
