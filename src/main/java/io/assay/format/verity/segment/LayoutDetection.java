// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/**
 * Tells the layout of a log by its bytes (specification "verity", section 4): the first layout, from the newest, under which a record with a
 * matching CRC stands at the beginning, else at a place that the index lists, else anywhere in the first megabyte.
 */
public final class LayoutDetection {
    private static final List<Layout> NEWEST_FIRST = List.of(Layout.L4, Layout.L3, Layout.L2, Layout.L1, Layout.L0);
    /** A first record longer than this is not looked at when a loose file is merely recognised. */
    private static final long LONG_RECORD = 16L * 1024 * 1024;
    private static final int SEARCHED = 1 << 20;
    private static final int LISTED = 64;

    private LayoutDetection() {}

    /** The layout of the record at the very beginning: what a loose file is recognised by. */
    public static Optional<Layout> atStart(EvidenceFile file) throws UnreadableEvidence {
        return at(new SegmentBytes(file), 0);
    }

    /** The layout of a segment whose name says what it is, be its first record damaged. */
    public static Optional<Layout> of(Segment segment) throws UnreadableEvidence {
        SegmentBytes bytes = new SegmentBytes(segment.log());
        Optional<Layout> layout = at(bytes, 0);
        if (layout.isEmpty() && segment.index().isPresent()) {
            layout = whereListed(bytes, new IndexEntries(segment));
        }
        return layout.isPresent() ? layout : searched(bytes);
    }

    private static Optional<Layout> whereListed(SegmentBytes bytes, IndexEntries entries) throws UnreadableEvidence {
        Optional<Layout> layout = Optional.empty();
        for (long i = 0; layout.isEmpty() && i < Math.min(LISTED, entries.count()); i++) {
            layout = at(bytes, entries.position(i));
        }
        return layout;
    }

    private static Optional<Layout> searched(SegmentBytes bytes) throws UnreadableEvidence {
        for (Layout layout : NEWEST_FIRST) {
            Budget budget = new Budget(SEARCHED * 16L);
            if (new Search(bytes, layout, budget).from(0, Math.min(SEARCHED, bytes.size()), 0) >= 0) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    private static Optional<Layout> at(SegmentBytes bytes, long at) throws UnreadableEvidence {
        for (Layout layout : NEWEST_FIRST) {
            if (bytes.holdsHead(layout, at)) {
                RecordHead head = bytes.head(layout, at);
                if (head.start() == Layout.START && head.length() <= LONG_RECORD && bytes.crcHolds(head)) {
                    return Optional.of(layout);
                }
            }
        }
        return Optional.empty();
    }
}
