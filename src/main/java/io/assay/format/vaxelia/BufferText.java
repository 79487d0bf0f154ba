// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Key;

/** What a decision buffer shows and what it does not. */
enum BufferText implements Key {
    /** Arguments: entries opened, entries. */
    OPENED("vaxelia.shows.opened"), NOT_COMPLETE("vaxelia.shows-not.complete"), NOT_STREAMED("vaxelia.shows-not.streamed"),
    NOT_AUTHOR("vaxelia.shows-not.author"), PROFILE("vaxelia.shows-not.profile"), NO_MODES("vaxelia.shows-not.modes"),
    NO_EXPORT("vaxelia.shows-not.export");

    private final String key;

    BufferText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
