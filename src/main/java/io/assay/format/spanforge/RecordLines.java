// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Cuts bytes at line feeds while they stream by, holding one line at a time. A last line without a line feed is a line; an
 * empty rest is none.
 */
public final class RecordLines extends OutputStream {
    /** The longest line that is held: 16 MiB. */
    public static final int LIMIT = 16 << 20;

    private final Visitor visitor;
    private byte[] held = new byte[1 << 12];
    private int length;
    private long start;
    private long number;
    private boolean tooLong;

    public RecordLines(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Takes the lines. */
    public interface Visitor {
        /**
         * One line without its line feed.
         *
         * @param number from 1
         * @param from   offset of its first byte
         * @param ended  whether a line feed follows
         */
        void line(long number, long from, byte[] bytes, boolean ended);

        /** A line that is longer than {@link #LIMIT} and was passed over. */
        void tooLong(long number, long from);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int at = from;
        for (int i = from; i < from + count; i++) {
            if (bytes[i] == '\n') {
                hold(bytes, at, i - at);
                end(true);
                at = i + 1;
            }
        }
        hold(bytes, at, from + count - at);
    }

    /** Delivers what follows the last line feed. */
    @Override
    public void close() {
        if (length > 0 || tooLong) {
            end(false);
        }
    }

    private void hold(byte[] bytes, int from, int count) {
        if (tooLong || length + (long) count > LIMIT) {
            tooLong = true;
            start += count;
            return;
        }
        if (length + count > held.length) {
            held = Arrays.copyOf(held, Math.max(length + count, 2 * held.length));
        }
        System.arraycopy(bytes, from, held, length, count);
        length += count;
    }

    private void end(boolean fed) {
        number++;
        if (tooLong) {
            visitor.tooLong(number, start);
        } else {
            visitor.line(number, start, Arrays.copyOf(held, length), fed);
        }
        start += length + (fed ? 1 : 0);
        length = 0;
        tooLong = false;
    }
}
