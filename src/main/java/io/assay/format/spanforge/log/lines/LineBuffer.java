// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.format.spanforge.EventScanner;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;

/**
 * The lines of one chunk, whole: reads from the first line that begins in the chunk to the end of the last, however far behind
 * the chunk that lies, up to {@link #LONGEST}. Reused from chunk to chunk by one thread.
 */
public final class LineBuffer {
    /** The longest line that is read; the producer itself refuses events of more than 1 MiB. */
    public static final int LONGEST = 2 << 20;

    private static final int STEP = 64 << 10;

    private byte[] bytes = new byte[LogFile.CHUNK + STEP];
    private long offset;
    private int from;
    private int to;
    private boolean tooLong;
    private boolean endless;

    /** Bytes with a line feed after the last line, and {@link EventScanner#SLACK} more. */
    public byte[] bytes() {
        return bytes;
    }

    /** Offset in the file of the first byte of {@link #bytes}. */
    public long offset() {
        return offset;
    }

    /** Where the first line begins. */
    public int from() {
        return from;
    }

    /** After the line feed of the last line. */
    public int to() {
        return to;
    }

    /** Whether a line longer than {@link #LONGEST} begins at {@link #to}. */
    public boolean tooLong() {
        return tooLong;
    }

    /** Whether the last line is the file's last and has no line feed. */
    public boolean endless() {
        return endless;
    }

    /** Reads a chunk; {@link #from} equals {@link #to} when no whole line begins in it. */
    public void read(LogFile file, long chunk) throws UnreadableEvidence {
        if (chunk < 0 || chunk >= file.chunks()) {
            throw new IndexOutOfBoundsException("chunk " + chunk + " of " + file.chunks());
        }
        long start = chunk * LogFile.CHUNK;
        long end = Math.min(file.size(), start + LogFile.CHUNK);
        boolean first = start < file.begin() || start == 0;
        offset = first ? 0 : start - 1;
        int filled = (int) (end - offset);
        room(filled);
        file.read(offset, bytes, 0, filled);
        tooLong = false;
        endless = false;
        from = first ? (int) Math.min(file.begin(), filled) : afterLineFeed(0, filled);
        to = filled;
        if (from < filled && bytes[filled - 1] != '\n') {
            complete(file, lastLine(filled), filled);
        }
    }

    /** Start of the last line that begins before {@code filled}. */
    private int lastLine(int filled) {
        int at = filled;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private void complete(LogFile file, int lastLine, int read) throws UnreadableEvidence {
        int filled = read;
        while (filled - lastLine <= LONGEST) {
            int more = (int) Math.min(STEP, file.size() - offset - filled);
            if (more == 0) {
                endless = true;
                bytes[filled] = '\n';
                to = filled + 1;
                return;
            }
            room(filled + more);
            file.read(offset + filled, bytes, filled, more);
            int after = afterLineFeed(filled, filled + more);
            filled += more;
            if (bytes[after - 1] == '\n') {
                to = after;
                return;
            }
        }
        tooLong = true;
        to = lastLine;
    }

    /** Offset after the first line feed; {@code end} when there is none. */
    private int afterLineFeed(int start, int end) {
        int at = start;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, end);
    }

    private void room(int length) {
        if (bytes.length < length + 1 + EventScanner.SLACK) {
            bytes = Arrays.copyOf(bytes, length + length / 2 + 1 + EventScanner.SLACK);
        }
    }
}
