// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * A segment read through one window that moves: small pieces from anywhere, long runs fed in steps. Not for several threads.
 */
public final class SegmentBytes {
    private static final int WINDOW = 1 << 18;
    private static final int AT_ONCE = 1 << 22;

    private final EvidenceFile file;
    private final long size;
    private byte[] window = new byte[0];
    private long from;

    public SegmentBytes(EvidenceFile file) {
        this.file = file;
        this.size = file.size();
    }

    /** The same with a window that holds these bytes at once, where they are no more than a few megabytes. */
    public static SegmentBytes over(EvidenceFile file, long from, long to) throws UnreadableEvidence {
        SegmentBytes bytes = new SegmentBytes(file);
        if (to - from <= AT_ONCE) {
            bytes.window = file.read(from, (int) (to - from));
            bytes.from = from;
        }
        return bytes;
    }

    public long size() {
        return size;
    }

    /** A few bytes, at most a window. */
    public byte[] few(long at, int length) throws UnreadableEvidence {
        int start = inWindow(at, length);
        return Arrays.copyOfRange(window, start, start + length);
    }

    /** The word at that byte; any value at all beyond the end. */
    public int word(long at) throws UnreadableEvidence {
        if (at < 0 || at + Layout.WORD > size) {
            return 0;
        }
        int start = inWindow(at, Layout.WORD);
        return RecordHead.word(window, start);
    }

    /** Whether the header of a record that begins at this byte lies inside the segment. */
    public boolean holdsHead(Layout layout, long at) {
        return at >= 0 && at + layout.header() <= size;
    }

    /** The head that begins at this byte. */
    public RecordHead head(Layout layout, long at) throws UnreadableEvidence {
        int start = inWindow(at, layout.header());
        return RecordHead.of(layout, window, start, at);
    }

    /** Feeds a run of any length in steps. */
    public void feed(long start, long end, Consumer<ByteBuffer> sink) throws UnreadableEvidence {
        for (long at = start; at < end;) {
            int step = (int) Math.min(end - at, WINDOW);
            int place = inWindow(at, step);
            sink.accept(ByteBuffer.wrap(window, place, step));
            at += step;
        }
    }

    /** Whether the record lies inside the segment and its CRC is the recomputed one. */
    boolean crcHolds(RecordHead head) throws UnreadableEvidence {
        return head.end() <= size && crc(head) == word(head.crcAt());
    }

    /** The CRC-32 of everything before the CRC of a record. */
    public int crc(RecordHead head) throws UnreadableEvidence {
        CRC32 crc = new CRC32();
        feed(head.at(), head.crcAt(), crc::update);
        return (int) crc.getValue();
    }

    /** Where in the window the byte stands; may put another window in its place. */
    private int inWindow(long at, int length) throws UnreadableEvidence {
        if (at < from || at + length > from + window.length) {
            window = file.read(at, (int) Math.min(Math.max(WINDOW, length), size - at));
            from = at;
        }
        return (int) (at - from);
    }
}
