// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Key;

/** What a log shows and does not show, as sentences of the verdict. */
enum LogText implements Key {
    /** Arguments: number of events. */
    SHOWS_SIGNED("spanforge.chain.shows.signed"),
    /** Arguments: number of events. */
    SHOWS_CONSISTENT("spanforge.chain.shows.consistent"),
    /** Arguments: number of events. */
    SHOWS_ANCHORED("spanforge.chain.shows.anchored"),
    NOT_FIELDS("spanforge.chain.not.fields"),
    NOT_TAIL("spanforge.chain.not.tail"),
    /** Arguments: number of events. */
    NOT_BEYOND_PIN("spanforge.chain.not.beyond-pin"),
    NOT_AS_PINNED("spanforge.chain.not.as-pinned"),
    /** Arguments: name of the file that is not there. */
    NOT_CONTINUED("spanforge.chain.not.continued"),
    NOT_HOLDER("spanforge.chain.not.holder"),
    NOT_TIME("spanforge.chain.not.time"),
    /** Arguments: number of tombstones. */
    NOT_ERASED("spanforge.chain.not.erased");

    private final String key;

    LogText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
