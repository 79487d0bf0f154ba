// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.check.Key;
import java.util.Locale;

/** What a capsule shows and does not show. */
enum CapsuleText implements Key {
    /** Arguments: how many steps. */
    SHOWS_SEALED,
    /** Arguments: how many steps. */
    SHOWS_ANCHORED,
    /** Arguments: how many keyed steps. */
    SHOWS_KEYED,
    NOT_LABELS,
    NOT_OTHERS,
    NOT_HOLDER;

    @Override
    public String key() {
        return "capsule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
