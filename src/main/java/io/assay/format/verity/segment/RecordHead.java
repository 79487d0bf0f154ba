// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What stands before the payload of one record.
 *
 * @param at          byte of the segment where the record begins
 * @param start       the start marker; {@link Layout#START} where the layout has none
 * @param offset      the producer's number of the record, unsigned
 * @param previous    the stored hash of the record before; empty where the layout has none
 * @param kind        0 data, 1 checkpoint, 2 tombstone; 0 where the layout has none
 * @param compression 0 none, 1 LZ4, 2 Zstandard; 0 where the layout has none
 * @param length      bytes of the stored payload
 */
public record RecordHead(Layout layout, long at, int start, long offset, byte[] previous, int kind, int compression, long length) {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long UNSIGNED = 0xFFFFFFFFL;
    private static final int BYTE = 0xFF;

    public RecordHead {
        previous = previous.clone();
    }

    /** Reads the head that begins at {@code from} of the array, which is byte {@code at} of the segment. */
    public static RecordHead of(Layout layout, byte[] bytes, int from, long at) {
        int hash = from + layout.hashAt();
        return new RecordHead(layout, at, layout.isMarked() ? word(bytes, from) : Layout.START, number(bytes, from + layout.offsetAt()),
                layout.isChained() ? Arrays.copyOfRange(bytes, hash, hash + Layout.HASH) : new byte[0],
                layout.hasKind() ? bytes[from + layout.kindAt()] & BYTE : 0,
                layout.hasCompression() ? bytes[from + layout.compressionAt()] & BYTE : 0,
                word(bytes, from + layout.lengthAt()) & UNSIGNED);
    }

    /** The 32-bit word at that place, little-endian. */
    public static int word(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** The 64-bit number at that place, little-endian; unsigned. */
    public static long number(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    @Override
    public byte[] previous() {
        return previous.clone();
    }

    /** Whether the stored hash of the record before is the one that stands for "none": 32 zero bytes. */
    public boolean isGenesis() {
        for (byte b : previous) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** Byte of the segment where the payload begins. */
    public long payloadAt() {
        return at + layout.header();
    }

    /** Byte of the segment where the CRC stands. */
    public long crcAt() {
        return payloadAt() + length;
    }

    /** Byte of the segment after the record. */
    public long end() {
        return crcAt() + layout.trailer();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordHead head && head.layout == layout && head.at == at && head.start == start && head.offset == offset
                && Arrays.equals(head.previous, previous) && head.kind == kind && head.compression == compression && head.length == length;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(at * 31 + offset);
    }
}
