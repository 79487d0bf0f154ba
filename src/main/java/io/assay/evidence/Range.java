// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

/**
 * Names a run of bytes, half-open: {@code from} is the first byte, {@code to} the one after the last.
 *
 * @param from offset of the first byte, counted from 0; -1 in {@link #NONE}
 * @param to   offset after the last byte
 */
public record Range(long from, long to) implements Comparable<Range> {
    /** No place in bytes is known. */
    public static final Range NONE = new Range(-1, -1);

    public Range {
        if (to < from) {
            throw new IllegalArgumentException("a range ends before it starts: " + from + ".." + to);
        }
    }

    public long length() {
        return to - from;
    }

    public boolean isKnown() {
        return from >= 0;
    }

    public boolean overlaps(Range other) {
        return isKnown() && other.isKnown() && from < other.to && other.from < to;
    }

    /** What this range and the other have in common; an empty range at this one's nearer end where that is nothing. */
    public Range and(Range other) {
        long start = Math.clamp(other.from, from, to);
        return new Range(start, Math.clamp(other.to, start, to));
    }

    public Range shifted(long by) {
        return new Range(from + by, to + by);
    }

    @Override
    public int compareTo(Range other) {
        int start = Long.compare(from, other.from);
        return start != 0 ? start : Long.compare(to, other.to);
    }
}
