// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Cuts a file into windows of whole lines: each holds the lines that begin in its step of the file. Buffers are used again. */
final class LineWindows {
    /** The longest line, in bytes. */
    private static final int LONGEST = 64 << 20;
    /** Bytes that a scan may look at behind the last line. */
    static final int SLACK = 128;

    private final EvidenceFile file;
    private final int step;
    private final ConcurrentLinkedDeque<byte[]> idle = new ConcurrentLinkedDeque<>();

    LineWindows(EvidenceFile file, int step) {
        this.file = file;
        this.step = step;
    }

    long count() {
        return (file.size() + step - 1) / step;
    }

    Window read(long number) throws UnreadableEvidence {
        long start = number * step;
        long stop = Math.min(file.size(), start + step);
        long base = Math.max(0, start - 1);
        byte[] bytes = idle.isEmpty() ? new byte[step + step / 4] : idle.poll();
        bytes = bytes == null ? new byte[step + step / 4] : bytes;
        try (FileChannel channel = file.open()) {
            int held = fill(channel, bytes, 0, base, (int) (stop - base));
            int from = start == 0 ? 0 : after(bytes, 0, held);
            int to = from;
            int limit = (int) (stop - base);
            if (from < limit) {
                while (held > 0 && bytes[held - 1] != '\n' && base + held < file.size()) {
                    bytes = roomy(bytes, held, base);
                    int more = (int) Math.min(Math.min(bytes.length - SLACK - held, step / 4), file.size() - base - held);
                    int end = held + fill(channel, bytes, held, base + held, more);
                    int cut = after(bytes, held, end);
                    held = cut < end || bytes[end - 1] == '\n' ? cut : end;
                }
                to = held;
            }
            Arrays.fill(bytes, to, Math.min(bytes.length, to + SLACK), (byte) '\n');
            return new Window(bytes, base, Math.min(from, to), to);
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator().atBytes(start, stop), Fault.IO, "read", broken);
        }
    }

    void release(Window window) {
        if (window.bytes.length <= 2 * step) {
            idle.push(window.bytes);
        }
    }

    private byte[] roomy(byte[] bytes, int held, long base) throws UnreadableEvidence {
        if (held + SLACK + step / 8 < bytes.length) {
            return bytes;
        }
        if (held > LONGEST) {
            throw new UnreadableEvidence(file.locator().atBytes(base, base + held), Fault.LIMIT, "line-bytes " + LONGEST);
        }
        return Arrays.copyOf(bytes, 2 * bytes.length);
    }

    /** Offset after the first line feed at or after {@code from}; {@code to} where there is none. */
    private static int after(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return to;
    }

    private static int fill(FileChannel channel, byte[] bytes, int at, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, at, length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position() - at) < 0) {
                throw new IOException("short read");
            }
        }
        return length;
    }

    /**
     * Whole lines in a buffer; behind them stand line feeds.
     *
     * @param offset of the buffer's first byte in the file
     */
    record Window(byte[] bytes, long offset, int from, int to) {
        /** Offset of the line feed that ends the line, or of the end of the file. */
        int lineEnd(int start) {
            int at = start;
            while (at < to && bytes[at] != '\n') {
                at++;
            }
            return at;
        }
    }
}
