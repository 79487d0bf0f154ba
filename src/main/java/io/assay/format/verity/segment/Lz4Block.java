// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.format.verity.segment.Undecodable.Reason;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Decodes one LZ4 block (LZ4 Block Format Description, version 1.6.x) and hands the content on in pieces, holding only the 64 KiB that
 * matches may reach back to: a block that claims a gigabyte costs no more memory than one of a kilobyte. Every index is checked.
 */
final class Lz4Block {
    private static final int REACH = 1 << 16;
    private static final int ROOM = 1 << 16;
    private static final int LONG_RUN = 15;
    private static final int SHORTEST_MATCH = 4;
    private static final int BYTE = 0xFF;

    private final byte[] in;
    private final long size;
    private final Consumer<ByteBuffer> sink;
    private final byte[] out = new byte[REACH + ROOM];
    private int at;
    private int filled;
    private int handed;
    private long produced;

    private Lz4Block(byte[] in, int from, long size, Consumer<ByteBuffer> sink) {
        this.in = in;
        this.at = from;
        this.size = size;
        this.sink = sink;
    }

    /** @param size bytes that the block must give, no more and no fewer */
    static void decode(byte[] in, int from, long size, Consumer<ByteBuffer> sink) throws Undecodable {
        Lz4Block block = new Lz4Block(in, from, size, sink);
        block.sequences();
        block.hand();
        if (block.produced != size) {
            throw new Undecodable(Reason.SIZE_DIFFERS);
        }
    }

    /** Token, literals, offset, match length; the last sequence ends after its literals. */
    private void sequences() throws Undecodable {
        while (true) {
            int token = next();
            literals(length(token >>> 4));
            if (at == in.length) {
                return;
            }
            int back = next() | next() << 8;
            match(back, length(token & LONG_RUN) + SHORTEST_MATCH);
        }
    }

    private long length(int nibble) throws Undecodable {
        long length = nibble;
        if (nibble == LONG_RUN) {
            int more;
            do {
                more = next();
                length += more;
            } while (more == BYTE);
        }
        return length;
    }

    private void literals(long length) throws Undecodable {
        if (length > in.length - at) {
            throw new Undecodable(Reason.MALFORMED);
        }
        for (long left = length; left > 0;) {
            int step = (int) Math.min(left, room());
            System.arraycopy(in, at, out, filled, step);
            at += step;
            left -= step;
            grown(step);
        }
    }

    private void match(int back, long length) throws Undecodable {
        if (back == 0 || back > produced || back > filled) {
            throw new Undecodable(Reason.MALFORMED);
        }
        for (long left = length; left > 0;) {
            int step = (int) Math.min(left, Math.min(room(), back));
            System.arraycopy(out, filled - back, out, filled, step);
            left -= step;
            grown(step);
        }
    }

    private void grown(int step) throws Undecodable {
        filled += step;
        produced += step;
        if (produced > size) {
            throw new Undecodable(Reason.SIZE_DIFFERS);
        }
    }

    /** How much more fits; hands on what nobody reaches back to when nothing does. */
    private int room() {
        if (filled == out.length) {
            hand();
            System.arraycopy(out, filled - REACH, out, 0, REACH);
            filled = REACH;
            handed = REACH;
        }
        return out.length - filled;
    }

    private void hand() {
        sink.accept(ByteBuffer.wrap(out, handed, filled - handed));
        handed = filled;
    }

    private int next() throws Undecodable {
        if (at >= in.length) {
            throw new Undecodable(Reason.MALFORMED);
        }
        return in[at++] & BYTE;
    }
}
