// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.word;

import io.assay.check.Key;

/** What a store shows and what it does not. */
public enum StoreText implements Key {
    /** Arguments: events, users. */
    ANCHORED("semvec.store.shows.anchored"),
    /** Arguments: checkpoints. */
    REPLAYED("semvec.store.shows.replayed"),
    NOT_COMPLETE("semvec.store.shows-not.complete"),
    NOT_THE_PRODUCER("semvec.store.shows-not.producer"),
    NOT_TAIL_DELETIONS("semvec.store.shows-not.tail-deletions"),
    NOT_WHO_WROTE("semvec.store.shows-not.author");

    private final String key;

    StoreText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
