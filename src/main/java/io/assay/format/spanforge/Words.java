// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: the loads and bit tricks that the scanner of event lines is made of. */
final class Words {
    static final int SIZE = Long.BYTES;
    static final long ONES = 0x0101010101010101L;
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final VarHandle LITTLE = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;
    private static final int HEX_WORDS = 8;

    private Words() {}

    static long little(byte[] bytes, int at) {
        return (long) LITTLE.get(bytes, at);
    }

    static long big(byte[] bytes, int at) {
        return (long) BIG.get(bytes, at);
    }

    /** The word of an ASCII text of at most eight characters, as {@link #little} reads it; missing characters are zero. */
    static long ascii(String text) {
        long word = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            word = word << Byte.SIZE | text.charAt(i);
        }
        return word;
    }

    /**
     * High bits set at the bytes that end a plain ASCII run of a JSON string: quote, backslash, control characters, and everything
     * beyond ASCII. Bits above the lowest set one may be wrong, so only the first hit counts. That also makes the usual masks
     * needless: a byte that would need one has its own high bit set.
     */
    static long breaks(long word) {
        return ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - SPACES | word) & HIGH_BITS;
    }

    /** Offset, in bytes, of the lowest set high bit. */
    static int first(long hits) {
        return Long.numberOfTrailingZeros(hits) >>> 3;
    }

    /** True when the 64 bytes at {@code at} are the lower-case hexadecimal text of the 32-byte digest. */
    static boolean isHexOf(byte[] digest, byte[] bytes, int at) {
        long difference = 0;
        for (int i = 0; i < HEX_WORDS; i++) {
            difference |= hex((int) BIG_INT.get(digest, i * Integer.BYTES)) ^ big(bytes, at + i * SIZE);
        }
        return difference == 0;
    }

    /** Eight hexadecimal digits of four bytes, most significant first. */
    private static long hex(int four) {
        long spread = four & 0xFFFFFFFFL;
        spread = (spread | spread << 16) & 0x0000FFFF0000FFFFL;
        spread = (spread | spread << 8) & 0x00FF00FF00FF00FFL;
        spread = (spread | spread << 4) & 0x0F0F0F0F0F0F0F0FL;
        long letters = spread + 6 * ONES >>> 4 & ONES;
        return spread + '0' * ONES + letters * ('a' - '0' - 10);
    }
}
