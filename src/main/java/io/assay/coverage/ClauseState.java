// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.Key;

/** What we say of a clause ourselves, worst first (contract, "assay.coverage/1"). */
public enum ClauseState implements Key {
    /** The records or checks say otherwise than the issuer. */
    CONTRADICTED,
    /** Nothing verified speaks for it, within what is known to be complete. */
    NOT_EVIDENCED,
    /** Something does, not enough, with a hole, or no more than support. */
    PARTLY_EVIDENCED,
    /** No record of this producer could show it. */
    NOT_EVIDENCEABLE,
    /** Material that would answer is missing: a key, a readable file, a check that was not reached. */
    NOT_ASSESSED,
    EVIDENCED;

    @Override
    public String key() {
        return "clausestate." + name();
    }
}
