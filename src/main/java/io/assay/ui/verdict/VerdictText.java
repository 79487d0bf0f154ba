// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.verdict;

import io.assay.ui.support.Word;

/** The words of the verdict bar. */
public enum VerdictText implements Word {
    /** Arguments: brief words of the finding, failed, examined. */
    HEADLINE_FAILED,
    /** Arguments: brief words of the finding. */
    HEADLINE_ONE,
    /** Arguments: how many further checks failed. */
    HEADLINE_MORE_FAILED,
    /** Arguments: how many further checks are open. */
    HEADLINE_MORE_OPEN,
    /** Arguments: the question that stays open. */
    HEADLINE_OPEN,
    /** Arguments: how many checks. */
    HEADLINE_PASSED,
    HEADLINE_NOTHING, HEADLINE_UNEXAMINED,
    /** Arguments: objects, failed objects. */
    HEADLINE_RUN_FAILED,
    HEADLINE_RUN_OPEN, HEADLINE_RUN_PASSED, HEADLINE_RUN_NOTHING,
    /** Arguments: share of bytes. */
    UNBOUND,
    /** Arguments: failed checks, checks. */
    AXIS_FAILED,
    RESERVED_END_OPEN, RESERVED_LOSS, RESERVED_FIELDS, RESERVED_CLOCK, RESERVED_FORGEABLE,
    AXES_NAME, SAVE_VERDICT, REPORT, STOPPED
}
