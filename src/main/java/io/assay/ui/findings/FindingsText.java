// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.ui.support.Word;

/** The words of the verdict screen. */
public enum FindingsText implements Word {
    QUESTIONS, ANSWER_EXAMINED, FINDINGS, ALL_AXES, FILTER_AXIS, ALL_WEIGHTS, FILTER_WEIGHT, FILTER_TEXT, COLUMN_WEIGHT,
    COLUMN_CODE, COLUMN_WHERE, COLUMN_WHAT, COLUMN_RECORDED, COLUMN_RECOMPUTED,
    /** Arguments: failed, examined. */
    ANSWER_NO,
    /** Arguments: examined. */
    ANSWER_YES,
    /** Arguments: examined. */
    ANSWER_OPEN,
    ANSWER_OPEN_NONE, ANSWER_NOT_CHECKED, ANSWER_NOT_APPLICABLE, ANSWER_ERROR,
    /** Arguments: line. */
    WHERE_LINE,
    /** Arguments: the producer's number. */
    WHERE_POSITION,
    /** Arguments: id. */
    WHERE_EVENT,
    WHERE_WHOLE,
    /** Arguments: shown, all. */
    COUNT_FILTERED,
    NONE_TITLE, UNKNOWN_TITLE, UNKNOWN_WHY, NONE_MATCH, CLEAR_FILTER,
    /** Arguments: question, answer, axis. */
    SPOKEN_CHECK,
    /** Arguments: weight, what, where, code. */
    SPOKEN_FINDING,
    SHOWS, SHOWS_NOT, SHOWS_NOTHING, CHOOSE_HINT
}
