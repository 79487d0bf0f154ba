// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.check.Key;
import java.util.Locale;

/** The kinds of what is withheld, for the statement of what and how much. */
public enum Kept implements Key {
    VALUES, SENTENCES, EVENTS, FIELDS, FILES, ENTRIES, KEYS;

    @Override
    public String key() {
        return "redact.kind." + name().toLowerCase(Locale.ROOT);
    }
}
