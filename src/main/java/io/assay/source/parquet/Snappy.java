// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/** Expands one block of the Snappy format (format_description.txt of google/snappy): literals and copies behind a varint of the length. */
final class Snappy {
    private static final int SHORT_LITERAL = 60;

    private final byte[] bytes;
    private final int end;
    private int at;
    private byte[] out;
    private int written;

    Snappy(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    byte[] expand(int size) throws ParquetException {
        if (length() != size) {
            throw ParquetException.malformed("snappy-size");
        }
        out = new byte[size];
        while (at < end) {
            int tag = octet();
            switch (tag & 3) {
                case 0 -> literal(tag >>> 2);
                case 1 -> copy(4 + (tag >>> 2 & 7), (tag >>> 5) << 8 | octet());
                case 2 -> copy(1 + (tag >>> 2), octet() | octet() << 8);
                default -> copy(1 + (tag >>> 2), octet() | octet() << 8 | octet() << 16 | octet() << 24);
            }
        }
        if (written != size) {
            throw ParquetException.malformed("snappy-end");
        }
        return out;
    }

    private long length() throws ParquetException {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw ParquetException.malformed("snappy-length");
    }

    private void literal(int code) throws ParquetException {
        long length = code + 1L;
        if (code >= SHORT_LITERAL) {
            length = 1;
            for (int i = 0; i <= code - SHORT_LITERAL; i++) {
                length += (long) octet() << 8 * i;
            }
        }
        if (length > end - at || length > out.length - written) {
            throw ParquetException.malformed("snappy-literal");
        }
        System.arraycopy(bytes, at, out, written, (int) length);
        at += (int) length;
        written += (int) length;
    }

    /** The copied bytes may overlap what they make: byte by byte. */
    private void copy(int length, int back) throws ParquetException {
        if (back <= 0 || back > written || length > out.length - written) {
            throw ParquetException.malformed("snappy-copy");
        }
        for (int i = 0; i < length; i++) {
            out[written] = out[written - back];
            written++;
        }
    }

    private int octet() throws ParquetException {
        if (at >= end) {
            throw ParquetException.malformed("snappy-end");
        }
        return bytes[at++] & 0xFF;
    }
}
