// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Standing;
import io.assay.ui.support.Word;

/** The words of the chain screen. */
public enum ChainText implements Word {
    NONE, NONE_WHY, TO_CASE, EVENTS, FILTER, FILTER_HINT, FILTERS, FILTER_SAVE, FILTER_FORGET, SEARCHING, SEARCH_BROKEN, JUMP, JUMP_BAD, FAILED_NEXT, FAILED_BACK, CUT,
    /** Arguments: events. */
    COUNT,
    /** Arguments: matching, all. */
    COUNT_FILTERED,
    /** Arguments: events. */
    NOT_SEARCHED,
    JUMP_HINT, JUMP_UNNUMBERED,
    /** Arguments: position. */
    JUMP_NO_POSITION,
    /** Arguments: id. */
    JUMP_NO_ID,
    FIND, FIND_HINT, FIND_OPEN, FIND_NEXT, FIND_BACK, FIND_STOP, FIND_CLOSE, FIND_STOPPED,
    /** Arguments: number of the event. */
    FINDING, FOUND_NONE_AFTER, FOUND_NONE_BEFORE,
    /** Arguments: number of the event, all. */
    FOUND_AT, FOUND_NOWHERE,
    /** Arguments: events. */
    FOUND_NONE_UNREAD,
    NO_MATCH, CLEAR, COLUMN_STANDING, COLUMN_NUMBER, COLUMN_POSITION, COLUMN_LINE, COLUMN_TYPE, COLUMN_ID, COLUMN_TIME, COLUMN_REASON,
    /** Arguments: number, standing, type, time. */
    SPOKEN,
    STANDING_VERIFIED, STANDING_UNVERIFIED, STANDING_FAILED, STRIP,
    /** Arguments: events, failed, not verified, verified. */
    STRIP_SPOKEN,
    /** Arguments: first, last. */
    STRIP_SIGHT,
    /** Arguments: number of the event. */
    STRIP_FAILED,
    /** Arguments: events, standing. */
    LEGEND,
    ZOOM_IN, ZOOM_OUT, ZOOM_ALL, BELOW, STATE, BELOW_BYTES, BELOW_WAY, BYTES_NONE, WAY_NONE, WAY_NONE_WHY, WAY_FIND, WAY_LOOKING, WAY_NOT, WAY_FAILED, COLUMN_HASH,
    COLUMN_INPUTS, COLUMN_RESULT, SHA, HMAC,
    /** Arguments: hashes. */
    WAY_COUNT,
    /** Arguments: number of the hash. */
    RESULT_OF,
    /** Arguments: public key. */
    SEAL_ED25519,
    /** Arguments: whose hash, and up to where. */
    SEAL_PINNED,
    SEAL_HMAC, EXPORT,
    /** Arguments: file. */
    EXPORTED;

    static ChainText of(Standing standing) {
        return valueOf("STANDING_" + standing.name());
    }
}
