// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import java.util.Arrays;

/** Reads the compact protocol of Apache Thrift from bytes: one value at a time, every length bounded by the bytes that are left. */
final class ThriftReader {
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int BYTE = 3;
    static final int I16 = 4;
    static final int I32 = 5;
    static final int I64 = 6;
    static final int DOUBLE = 7;
    static final int BINARY = 8;
    static final int LIST = 9;
    static final int SET = 10;
    static final int MAP = 11;
    static final int STRUCT = 12;
    private static final int DEPTH = 32;
    private static final int LONGEST_VARINT = 10;
    private static final int SHORT_LIST = 15;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    ThriftReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    int at() {
        return at;
    }

    /** Begins a struct: {@code while (fields.next()) ...} reads or skips every field. */
    Fields struct() throws ParquetException {
        if (++depth > DEPTH) {
            throw ParquetException.limit("thrift-depth " + DEPTH);
        }
        return new Fields();
    }

    long zigzag() throws ParquetException {
        long raw = varint();
        return raw >>> 1 ^ -(raw & 1);
    }

    int int32() throws ParquetException {
        long value = zigzag();
        if (value != (int) value) {
            throw ParquetException.malformed("thrift-i32");
        }
        return (int) value;
    }

    byte[] binary() throws ParquetException {
        int length = length();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** Begins a list of that element type; the number of its elements, each of at least one byte. */
    int list(int elementType) throws ParquetException {
        int head = octet();
        int count = head >>> 4;
        if ((head & 0xF) != elementType) {
            throw ParquetException.malformed("thrift-list");
        }
        return count == SHORT_LIST ? length() : count;
    }

    void skip(int type) throws ParquetException {
        switch (type) {
            case TRUE, FALSE -> { }
            case BYTE -> octet();
            case I16, I32, I64 -> varint();
            case DOUBLE -> step(Double.BYTES);
            case BINARY -> step(length());
            case LIST, SET -> skipList();
            case MAP -> skipMap();
            case STRUCT -> {
                for (Fields fields = struct(); fields.next();) {
                    fields.skip();
                }
            }
            default -> throw ParquetException.malformed("thrift-type");
        }
    }

    private void skipList() throws ParquetException {
        int head = octet();
        int count = head >>> 4 == SHORT_LIST ? length() : head >>> 4;
        for (int i = 0; i < count; i++) {
            skipElement(head & 0xF);
        }
    }

    private void skipMap() throws ParquetException {
        int count = length();
        int types = count == 0 ? 0 : octet();
        for (int i = 0; i < count; i++) {
            skipElement(types >>> 4);
            skipElement(types & 0xF);
        }
    }

    /** Inside a list or a map a boolean takes a byte. */
    private void skipElement(int type) throws ParquetException {
        if (++depth > DEPTH) {
            throw ParquetException.limit("thrift-depth " + DEPTH);
        }
        skip(type == TRUE || type == FALSE ? BYTE : type);
        depth--;
    }

    /** A count or length that the bytes left can hold. */
    private int length() throws ParquetException {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw ParquetException.malformed("thrift-length");
        }
        return (int) length;
    }

    private long varint() throws ParquetException {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT; i++) {
            int next = octet();
            value |= (long) (next & 0x7F) << 7 * i;
            if (next < 0x80) {
                return value;
            }
        }
        throw ParquetException.malformed("thrift-varint");
    }

    private int octet() throws ParquetException {
        if (at >= end) {
            throw ParquetException.malformed("thrift-end");
        }
        return bytes[at++] & 0xFF;
    }

    private void step(int length) throws ParquetException {
        if (length > end - at) {
            throw ParquetException.malformed("thrift-end");
        }
        at += length;
    }

    /** The fields of one struct, in the order of the bytes. */
    final class Fields {
        private int id;
        private int type;

        boolean next() throws ParquetException {
            int head = octet();
            type = head & 0xF;
            if (type == 0) {
                depth--;
                return false;
            }
            id = head >>> 4 == 0 ? int32() : id + (head >>> 4);
            return true;
        }

        /** The field's number and type as one: {@code id * 16 + type}, to switch by; a field of another type than expected is skipped. */
        int key() {
            return id << 4 | type;
        }

        boolean flag() {
            return type == TRUE;
        }

        void skip() throws ParquetException {
            ThriftReader.this.skip(type);
        }
    }
}
