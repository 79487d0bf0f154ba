// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.source.UnreadableEvidence;

/** Looks for the next whole record behind damaged bytes: cheap signs first, then the CRC. */
final class Search {
    /** How far the offset of the next record may lie beyond the one expected. */
    private static final long LEAP = 1L << 24;
    private static final int KINDS = 2;

    private final SegmentBytes bytes;
    private final Layout layout;
    private final Budget budget;

    Search(SegmentBytes bytes, Layout layout, Budget budget) {
        this.bytes = bytes;
        this.layout = layout;
        this.budget = budget;
    }

    /** The first byte from {@code start} on, before {@code limit}, where a whole record with a matching CRC begins; -1 for none. */
    long from(long start, long limit, long expected) throws UnreadableEvidence {
        for (long at = start; at < limit && bytes.holdsHead(layout, at); at++) {
            if (layout.isMarked() && bytes.word(at) != Layout.START) {
                continue;
            }
            RecordHead head = bytes.head(layout, at);
            if (!isLikely(head, expected)) {
                continue;
            }
            if (!budget.allows(head.length() + layout.overhead())) {
                return -1;
            }
            if (bytes.crcHolds(head)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isLikely(RecordHead head, long expected) {
        return head.end() <= bytes.size() && head.kind() <= KINDS && head.compression() <= KINDS
                && Long.compareUnsigned(head.offset() - expected, LEAP) <= 0;
    }
}
