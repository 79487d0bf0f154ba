// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.check.Outcome;
import java.util.List;

/**
 * What lies along the positions of a replay: how many events of which kind, and what stands out.
 *
 * @param first the position of the first column
 * @param width positions in a column
 * @param lanes events by kind, the most frequent kind first
 * @param marks seals, holds, recoveries and gaps, in the order of their positions
 */
public record Timeline(long first, long width, List<Lane> lanes, List<Mark> marks) {
    /** Nothing is known. */
    public static final Timeline EMPTY = new Timeline(0, 1, List.of(), List.of());

    public Timeline {
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
    }

    /**
     * Events of one kind.
     *
     * @param name   the producer's word for the kind; empty for all that are rarer
     * @param counts for each column
     * @param failed how many of them failed a check
     */
    public record Lane(String name, int[] counts, int[] failed) {
    }

    /** What stands out. */
    public enum Kind {
        FINDING, SEAL, HOLD, RECOVERY, GAP
    }

    /**
     * One thing that stands out.
     *
     * @param from    its first position
     * @param to      its last position
     * @param name    by which the evidence knows it
     * @param outcome what it is worth
     */
    public record Mark(Kind kind, long from, long to, String name, Outcome outcome) {
    }
}
