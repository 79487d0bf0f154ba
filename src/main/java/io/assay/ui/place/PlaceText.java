// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.ui.support.Word;

/** The words of the evidence view. */
public enum PlaceText implements Word {
    EVIDENCE, MODE, MODE_TEXT, MODE_HEX, MODE_FIELDS,
    /** Arguments: from, to. */
    BYTES,
    /** Arguments: how many. */
    BYTES_COUNT,
    /** Arguments: offset. */
    BYTES_END, BYTES_POINT,
    /** Arguments: number of the line. */
    LINE,
    CUT, LOADING, NO_BYTES, NO_BYTES_WHY, UNREADABLE, UNREADABLE_WHY,
    ISOLATED,
    /** Arguments: how many. */
    CASCADING,
    /** Arguments: how many. */
    SCATTERED,
    RECORDED, RECOMPUTED, COMPARED,
    COVER_MISMATCH, COVER_RECORDED, COVER_MATCH, COVER_OPEN, COVER_NONE,
    STRIP,
    /** Arguments: unbound bytes, bytes, share. */
    STRIP_SHARE,
    /** Arguments: bytes. */
    STRIP_FAILING, STRIP_ALL_BOUND, STRIP_SAMPLED, STRIP_UNKNOWN,
    COPY_PLACE, PREVIOUS, NEXT, EMPTY_VALUE,
    /** Arguments: offset, text. */
    SPOKEN_ROW,
    /** Arguments: name, value, cover. */
    SPOKEN_FIELD;

    static PlaceText of(Cover cover) {
        return cover == Cover.UNKNOWN ? STRIP_UNKNOWN : valueOf("COVER_" + cover.name());
    }
}
