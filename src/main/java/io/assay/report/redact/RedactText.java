// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.check.Key;
import java.util.Locale;

/** The words that stand for what is withheld. */
public enum RedactText implements Key {
    /** Arguments: length. */
    WITHHELD,
    /** Arguments: number. */
    FILE,
    /** Arguments: number. */
    ENTRY,
    /** Arguments: number. */
    KEY;

    @Override
    public String key() {
        return "redact." + name().toLowerCase(Locale.ROOT);
    }
}
