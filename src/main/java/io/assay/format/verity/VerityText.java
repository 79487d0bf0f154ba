// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.check.Key;
import java.util.Locale;

/** The sentences of what an export or a store of generation A shows and what it does not. */
public enum VerityText implements Key {
    /** Argument: number of events. */
    SHOWS_CHAIN,
    /** Argument: position. */
    SHOWS_SEALED,
    SHOWS_EXPORT_SIGNED,
    SHOWS_STATE,
    SHOWS_TIME,
    SHOWS_PINNED,
    NOT_EVERYTHING,
    NOT_CLOCK,
    /** Argument: first position. */
    NOT_START,
    /** Argument: last position. */
    NOT_END,
    NOT_METADATA,
    NOT_SEAL_OWNER,
    NOT_CONTENTS,
    NOT_KEY_COPIES,
    NOT_LISTS,
    NOT_PROFILE,
    NOT_SEALED_STATE,
    NOT_HIDDEN_ROWS,
    NOT_MISSING_ROWS;

    @Override
    public String key() {
        return "verity.text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
