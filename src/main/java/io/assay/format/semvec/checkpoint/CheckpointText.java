// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.check.Key;

/** What a checkpoint shows and what it does not. */
enum CheckpointText implements Key {
    /** Arguments: user, events. */
    ANCHORED("semvec.checkpoint.shows.anchored"), NOT_THE_STORE("semvec.checkpoint.shows-not.store"),
    NOT_THE_PRODUCER("semvec.checkpoint.shows-not.producer");

    private final String key;

    CheckpointText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
