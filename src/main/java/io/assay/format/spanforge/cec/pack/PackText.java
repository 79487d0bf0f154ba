// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.check.Key;

/** What a pack shows and what it does not, in sentences. */
public enum PackText implements Key {
    /** Arguments: key id, the name in the signature, number of entries. */
    SIGNED("pack.shows.signed"),
    /** Arguments: number of events. */
    PROVED("pack.shows.proved"),
    UNSTAMPED("pack.not.unstamped"),
    LEFT_OUT("pack.not.left-out"),
    AS_FOUND("pack.not.as-found");

    private final String key;

    PackText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
