// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import io.assay.ui.support.Word;

/** The words of the case screen. */
public enum CaseText implements Word {
    EVIDENCE, ADD, ADD_FOLDER, BRING_TRUST, VERIFY, CANCEL, PAUSE, RESUME,
    COLUMN_OUTCOME, COLUMN_NAME, COLUMN_EVENTS, COLUMN_AXES, COLUMN_VERDICT,
    /** Arguments: how many, the same in groups of three. */
    EVENTS,
    /** Arguments: done, all. */
    PROGRESS,
    /** Arguments: seconds. */
    TIME_LEFT,
    /** Arguments: how many. */
    MINUTES,
    WAITING, CHANGED_SINCE,
    /** Arguments: failures so far. */
    FAILING,
    UNKNOWN_FORMAT,
    LOADING, NOTHING, NOTHING_WHY,
    /** Arguments: name, verdict, format, events. */
    SPOKEN_ROW,
    /** Arguments: from, to. */
    PERIOD,
    /** Arguments: from, to. */
    POSITIONS,
    /** Arguments: how many. */
    TRUST_COUNT,
    NO_TRUST
}
