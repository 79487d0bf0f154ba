// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time.beside;

import io.assay.ui.support.Word;

/** The words of both questions. */
public enum BesideText implements Word {
    OLDER_CHOOSE, OLDER_TITLE, OLDER_START, OLDER_WHY, WORKING, SEALS, SEALS_SAME,
    /** Arguments: file. */
    OLDER_OF,
    APPENDED, VANISHED, CHANGED,
    /** Arguments: older events, newer events. */
    MEMBERS_ONLY, FILES_DIFFER, NO_EVENTS, TOLD_ONLY,
    /** Arguments: what the older one is worth, and the newer one. */
    WORTH, FIRST, COLUMN_SEAL, COLUMN_SUBJECT, COLUMN_POSITION, COLUMN_BEFORE, COLUMN_AFTER,
    /** Arguments: what, whose, position. */
    SEAL_SPOKEN,
    LOSSES, COLUMN_LOSS, COLUMN_PLACE,
    /** Arguments: shown, all. */
    LOSSES_COUNT,
    ID, ID_PROMPT, ID_ASK, ID_START, ID_WHY, EVENTS,
    /** Arguments: time, type, place. */
    EVENT_LINE
}
