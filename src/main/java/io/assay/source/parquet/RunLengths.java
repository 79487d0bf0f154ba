// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/** Reads the hybrid of run lengths and bit packing (Parquet format, Encodings.md, RLE): definition levels, booleans, dictionary indices. */
final class RunLengths {
    private static final int GROUP = 8;

    private final byte[] bytes;
    private final int end;
    private final int width;
    private int at;
    private int left;
    private int repeated;
    private boolean packed;
    private long bits;
    private int held;

    /** @param width bits of a value, 0 to 32 */
    RunLengths(byte[] bytes, int from, int to, int width) throws ParquetException {
        if (width < 0 || width > Integer.SIZE) {
            throw ParquetException.malformed("bit-width");
        }
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.width = width;
    }

    int next() throws ParquetException {
        if (left == 0) {
            run();
        }
        left--;
        return packed ? unpack() : repeated;
    }

    private void run() throws ParquetException {
        long head = varint();
        packed = (head & 1) == 1;
        long count = packed ? (head >>> 1) * GROUP : head >>> 1;
        if (count <= 0 || count > Integer.MAX_VALUE || packed && (head >>> 1) * width > (long) end - at + GROUP) {
            throw ParquetException.malformed("run-length");
        }
        left = (int) count;
        bits = 0;
        held = 0;
        if (!packed) {
            repeated = 0;
            for (int i = 0; i < (width + 7) / 8; i++) {
                repeated |= octet() << 8 * i;
            }
        }
    }

    private int unpack() throws ParquetException {
        while (held < width) {
            bits |= (long) octet() << held;
            held += Byte.SIZE;
        }
        int value = (int) (bits & (1L << width) - 1);
        bits >>>= width;
        held -= width;
        return value;
    }

    private long varint() throws ParquetException {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw ParquetException.malformed("run-varint");
    }

    private int octet() throws ParquetException {
        if (at >= end) {
            throw ParquetException.malformed("run-end");
        }
        return bytes[at++] & 0xFF;
    }
}
