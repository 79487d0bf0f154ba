// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.check.Key;
import java.util.Locale;

/** What the examination of a superblock shows and does not show. */
enum CratonKey implements Key {
    /** Arguments: slot, sequence, replica, view, operation, commit. */
    SHOWS_SUPERBLOCK,
    /** Arguments: generation, operation of the checkpoint, its hash, time in nanoseconds. */
    SHOWS_SUPERBLOCK_CHECKPOINT,
    NOT_SUPERBLOCK_NEWEST;

    @Override
    public String key() {
        return "craton." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
