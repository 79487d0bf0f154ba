// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Key;

/** What a bundle shows and what it does not, in sentences. */
public enum CecText implements Key {
    /** Arguments: number of records, key id. */
    RECORDS_HELD("cec.shows.records"),
    /** Arguments: key id. */
    MANIFEST_HELD("cec.shows.manifest"),
    STATEMENTS_RECOMPUTED("cec.shows.recomputed"),
    /** Arguments: the time. */
    STAMPED("cec.shows.stamped"),
    REMOVED_BEFORE("cec.not.removed-before"),
    SYMMETRIC("cec.not.symmetric"),
    /** The secret of the producer is not pinned, so its own proofs were not recomputed. */
    PRODUCER_UNASKED("cec.not.producer-unasked"),
    STUB("cec.not.stub"),
    /** Arguments: the last day. */
    LAST_DAY("cec.not.last-day"),
    /** Arguments: how many records the proof speaks of, how many are here. */
    ELSEWHERE("cec.not.elsewhere");

    private final String key;

    CecText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
