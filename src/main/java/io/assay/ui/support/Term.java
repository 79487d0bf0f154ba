// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.protection.Forger;

/** Words for the vocabulary of a verdict that the window needs in another form than a sentence does. */
public enum Term implements Word {
    CHIP_PASSED, CHIP_FAILED, CHIP_INDETERMINATE, CHIP_NOT_CHECKED, CHIP_NOT_APPLICABLE, CHIP_ERROR, CHIP_NOTHING,
    FORGER_ANYONE, FORGER_SECRET_HOLDER, FORGER_PRIVATE_KEY_HOLDER, FORGER_TIMESTAMP_AUTHORITY;

    /** The shortest word for an outcome, for a chip. */
    public static Term chip(Outcome outcome) {
        return valueOf("CHIP_" + outcome.name());
    }

    /** The shortest word for the outcome of an artefact, for a column. */
    public static Term chip(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED -> CHIP_PASSED;
            case TOTAL_FAILED -> CHIP_FAILED;
            case INDETERMINATE -> CHIP_INDETERMINATE;
            case NO_EVIDENCE_FOUND -> CHIP_NOTHING;
        };
    }

    public static Term of(Forger forger) {
        return valueOf("FORGER_" + forger.name());
    }
}
