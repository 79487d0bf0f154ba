// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.StateChange;
import io.assay.replay.Timeline;
import io.assay.ui.support.Word;

/** The words of the time screen. */
public enum TimeText implements Word {
    OPENING, NOT_REPLAYABLE, NOT_REPLAYABLE_WHY, TO_CASE, EMPTY, EMPTY_WHY, UNREADABLE, UNREADABLE_WHY, NONE, NONE_WHY,
    CUT_A, CUT_B, FIRST, BACK, FORWARD, LAST, PLAY, PAUSE, INSTANT, INSTANT_BAD, POSITION_BAD, B_HERE, POSITION_A, POSITION_B, SCOPE, EVERYTHING,
    /** Arguments: name. */
    USER,
    /** Arguments: name. */
    STREAM,
    TIMELINE,
    /** Arguments: position of A, of B, first, last. */
    TIMELINE_SPOKEN,
    /** Arguments: position, time. */
    POSITION_TIMED,
    /** Arguments: position. */
    FLAG_A,
    /** Arguments: position. */
    FLAG_B,
    /** Arguments: position, events, verified. */
    RESTS_ON,
    /** Arguments: name of the digest. */
    COPY,
    STATE,
    /** Arguments: fields, changed. */
    STATE_COUNT,
    FOLLOWS,
    /** Arguments: first, last, all things. */
    PART,
    /** Arguments: first, last, all things. */
    PART_NAMED, PART_NONE, PART_NAME, PART_NEWER, PART_OLDER, PART_WHY,
    CHANGES,
    /** Arguments: added, changed, removed. */
    CHANGES_COUNT,
    NO_CHANGES, COLUMN_PATH, COLUMN_VALUE, COLUMN_SET, COLUMN_PROOF, COLUMN_WHAT, COLUMN_BEFORE, COLUMN_AFTER,
    /** Arguments: position. */
    OR_EARLIER,
    LOOKING, PROVED, UNPROVED, KIND_ADDED, KIND_CHANGED, KIND_REMOVED,
    /** Arguments: path, value, set at, proof. */
    SPOKEN_FIELD,
    /** Arguments: what, path, before, after. */
    SPOKEN_CHANGE,
    WHO, WHO_NONE,
    /** Arguments: position. */
    WHO_SET,
    /** Arguments: position. */
    WHO_EARLIER,
    TABS, TAB_STATES, TAB_COMPARE, TAB_COMMITTED, LANES, OTHERS, LANE_FINDING, LANE_SEAL, LANE_HOLD, LANE_RECOVERY, LANE_GAP,
    /** Arguments: first position, last, events, kinds, failed. */
    LANES_SPOKEN,
    /** Arguments: kind, events. */
    LANE_COUNT,
    /** Arguments: what stands out, how often, first position. */
    MARKS_SPOKEN,
    /** Arguments: kind, events, positions. */
    UNDER_LANE,
    /** Arguments: kind, name, positions. */
    UNDER_MARK,
    /** Arguments: first, last. */
    SPAN,
    /** Arguments: numbers, length at A, at B, similarity, the largest at A, its value. */
    VECTOR_SPOKEN,
    /** Arguments: events, failed. */
    RANGE,
    VECTOR,
    /** Arguments: length at A, at B, similarity. */
    VECTOR_FIGURES,
    HISTORY, HISTORY_NONE, GONE,
    /** Arguments: position, value. */
    HISTORY_AT,
    /** Arguments: type, time, actor. */
    HISTORY_BY,
    /** Arguments: position of the seal. */
    UNDER_SEAL,
    EXPORT_PROOF,
    /** Arguments: file. */
    PROOF_WRITTEN,
    WHO_PROVED, WHO_UNPROVED, WHO_UNKNOWN, GO_THERE, LIMITS, COMMAND;

    static TimeText lane(Timeline.Kind kind) {
        return valueOf("LANE_" + kind.name());
    }

    static TimeText tab(TimeTabs.Tab tab) {
        return valueOf("TAB_" + tab.name());
    }

    static TimeText kind(StateChange.Kind kind) {
        return valueOf("KIND_" + kind.name());
    }
}
