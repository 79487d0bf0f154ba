// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import io.assay.ui.support.Word;

/** The words of the drawn views. */
public enum SightText implements Word {
    TIME, TREEMAP, EVIDENCE, PARTS, PARTS_BY, PARTS_NONE,
    CHANGES, CHANGES_BEFORE, CHANGES_AFTER, CHANGES_WHOLE, CHANGES_PERIOD_FROM, CHANGES_PERIOD_TO, CHANGES_COMPARE, CHANGES_ONLY, CHANGES_NONE,
    CHANGES_START,
    /** Arguments: moved, all. */
    CHANGES_COUNT,
    COLUMN_CHANGE, COLUMN_BEFORE, COLUMN_AFTER, COLUMN_VERIFIED,
    EVENTS_BACK,
    /** Arguments: framework, clause. */
    EVENTS_OF,
    /** Arguments: counted, not counted. */
    EVENTS_COUNT,
    /** Arguments: events not listed. */
    EVENTS_LEFT,
    EVENTS_NONE, EVENTS_OPEN, EVENTS_COUNTS, COLUMN_COUNTS, COLUMN_TYPE, COLUMN_TIME, COLUMN_ID, COLUMN_PLACE,
    /** Arguments: counts or why not, type, time, place. */
    EVENT_SPOKEN,
    WORKING, REFUSED,
    /** Arguments: how many, state. */
    OF_STATE
}
