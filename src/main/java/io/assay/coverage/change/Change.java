// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.change;

import io.assay.check.Key;
import io.assay.coverage.ClauseState;

/** How a clause moved, worst news first. */
public enum Change implements Key {
    /** It was evidenced and is not any more. */
    OPENED,
    /** It was a gap and is a worse one. */
    WORSE,
    /** It was a gap and is a smaller one. */
    BETTER,
    /** It was a gap and is evidenced. */
    CLOSED,
    /** The state stands; the number of verified events, or what was claimed, does not. */
    COUNTED_ANEW,
    SAME;

    static Change of(ClauseState before, ClauseState after) {
        if (before == after) {
            return SAME;
        }
        if (before == ClauseState.EVIDENCED) {
            return OPENED;
        }
        return after == ClauseState.EVIDENCED ? CLOSED : rank(after) < rank(before) ? WORSE : BETTER;
    }

    /** What could be shown ranks below what was not looked at only where the records speak against it. */
    private static int rank(ClauseState state) {
        return switch (state) {
            case CONTRADICTED -> 0;
            case NOT_EVIDENCED -> 1;
            case NOT_ASSESSED, NOT_EVIDENCEABLE -> 2;
            case PARTLY_EVIDENCED -> 3;
            case EVIDENCED -> 4;
        };
    }

    @Override
    public String key() {
        return "change." + name();
    }
}
