// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.format.verity.segment.Stretch.Matter;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the records of a segment begin and end, and cuts the segment into stretches that can be worked on apart.
 *
 * <p>A record is taken at its word where its offset is the one expected and its end lies inside the segment (in L4: between both markers);
 * whether its CRC holds is asked later. Where a record is not what was expected, its CRC decides, then whether a record follows where it
 * says that it ends. Only what passes none of these is damage: the search then goes on byte by byte, so that one damaged length does not
 * hide the rest of the log.
 */
public final class Framing {
    private static final long STRETCH = 1L << 20;
    private static final int MOST_DAMAGES = 1000;

    private final SegmentBytes bytes;
    private final Layout layout;
    private final Runnable beat;
    private final Search search;
    private final List<Stretch> stretches = new ArrayList<>();
    private final long size;
    private long at;
    private long expected;
    private long afterRecorded;
    private long before = -1;
    private long from;
    private long next;
    private long ordinal;
    private long records;
    private int damages;

    private Framing(Segment segment, Layout layout, long expected, Runnable beat) {
        this.bytes = new SegmentBytes(segment.log());
        this.layout = layout;
        this.beat = beat;
        this.size = segment.size();
        this.search = new Search(bytes, layout, new Budget(4 * size + (64L << 20)));
        this.expected = expected;
        this.afterRecorded = expected;
        this.next = expected;
    }

    /**
     * @param expected the offset that the first record should carry
     * @param beat     called about every megabyte
     */
    public static List<Stretch> of(Segment segment, Layout layout, long expected, Runnable beat) throws UnreadableEvidence {
        Framing framing = new Framing(segment, layout, expected, beat);
        framing.walk();
        return List.copyOf(framing.stretches);
    }

    private void walk() throws UnreadableEvidence {
        while (at < size) {
            if (!bytes.holdsHead(layout, at)) {
                damaged();
                continue;
            }
            RecordHead head = bytes.head(layout, at);
            if (isAsExpected(head) || head.end() <= size && (bytes.crcHolds(head) || isFollowed(head))) {
                accept(head);
            } else {
                damaged();
            }
        }
        close(at);
    }

    private boolean isAsExpected(RecordHead head) throws UnreadableEvidence {
        return (head.offset() == expected || head.offset() == afterRecorded) && head.start() == Layout.START && head.end() <= size
                && (!layout.isMarked() || bytes.word(head.end() - Layout.WORD) == Layout.END);
    }

    /** Whether something that is a record, or the end of the segment, stands where this one says that it ends. */
    private boolean isFollowed(RecordHead head) throws UnreadableEvidence {
        if (head.end() == size) {
            return true;
        }
        if (!bytes.holdsHead(layout, head.end())) {
            return false;
        }
        RecordHead following = bytes.head(layout, head.end());
        boolean counted = following.offset() == head.offset() + 1 || following.offset() == expected + 1;
        return counted && following.start() == Layout.START && following.end() <= size || bytes.crcHolds(following);
    }

    private void accept(RecordHead head) {
        if (records > 0 && head.end() - from > STRETCH) {
            close(at);
        }
        expected = head.offset() == afterRecorded ? afterRecorded + 1 : expected + 1;
        afterRecorded = head.offset() + 1;
        before = at;
        at = head.end();
        records++;
    }

    private void damaged() throws UnreadableEvidence {
        long searched = at + 1;
        if (before >= from && records > 0 && !bytes.crcHolds(bytes.head(layout, before))) {
            searched = before + 1;
            at = before;
            records--;
            expected--;
        }
        long found = ++damages > MOST_DAMAGES ? -1 : search.from(searched, size, expected);
        close(at);
        long end = found < 0 ? size : found;
        stretches.add(new Stretch(found < 0 && isCutOff() ? Matter.TORN : Matter.DAMAGE, at, end, ordinal, 0, expected));
        at = end;
        from = end;
        expected++;
        afterRecorded = expected;
        next = expected;
        before = -1;
    }

    /** Whether the bytes to the end look like the beginning of a record that is longer than what is left. */
    private boolean isCutOff() throws UnreadableEvidence {
        if (layout.isMarked() && size - at >= Layout.WORD && bytes.word(at) != Layout.START) {
            return false;
        }
        return !bytes.holdsHead(layout, at) || bytes.head(layout, at).end() > size;
    }

    private void close(long end) {
        if (records > 0) {
            stretches.add(new Stretch(Matter.RECORDS, from, end, ordinal, records, next));
            beat.run();
        }
        ordinal += records;
        records = 0;
        from = end;
        next = expected;
    }
}
