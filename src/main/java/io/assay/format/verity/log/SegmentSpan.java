// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.Stretch;
import java.util.List;

/** One segment, the stretches it was cut into, and what its records turned out to be. */
final class SegmentSpan {
    final Segment segment;
    final List<Stretch> stretches;
    /** How many records of the stream stand in the segments before. */
    final long base;
    /** Whether the positions of its index can be compared with the log. */
    boolean indexed;
    long unlisted;
    long records;
    long firstOffset;
    long nextOffset;

    SegmentSpan(Segment segment, List<Stretch> stretches, long base) {
        this.segment = segment;
        this.stretches = stretches;
        this.base = base;
    }

    void add(StretchResult result) {
        unlisted += result.unlisted;
        for (StretchResult.Run run : result.runs) {
            firstOffset = records == 0 ? run.offset() : firstOffset;
            records += run.count();
            nextOffset = run.offset() + run.count();
        }
    }

    /** Records that the framing found. */
    long framed() {
        return stretches.stream().mapToLong(Stretch::records).sum();
    }
}
