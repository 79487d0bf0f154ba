// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.check.Key;

/** What a snapshot shows and what it does not. */
enum SnapshotText implements Key {
    /** Arguments: name of the session, number of components, length of the vector. */
    STATE("semvec.snapshot.shows.state"),
    /** Arguments: number of entries by tier. */
    TIERS("semvec.snapshot.shows.tiers"),
    NOT_REPRODUCIBLE("semvec.snapshot.shows-not.reproducible"), NOT_THE_EVENTS("semvec.snapshot.shows-not.events");

    private final String key;

    SnapshotText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
