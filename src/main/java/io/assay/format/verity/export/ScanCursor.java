// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;

/**
 * Steps through the bytes of one line. The array holds at least {@link LineWindows}' slack of line feeds behind the last line, at which every step
 * stops. Each method says whether it found what it looks for and then stands behind it.
 */
final class ScanCursor {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] DIGITS = new byte[128];
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final int MOST_DIGITS = 19;

    static {
        Arrays.fill(DIGITS, (byte) -1);
        for (int i = 0; i < 16; i++) {
            DIGITS["0123456789abcdef".charAt(i)] = (byte) i;
        }
    }

    int at;
    int from;
    int to;
    long number;

    private final byte[] bytes;

    ScanCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean step(char c) {
        if (bytes[at] != c) {
            return false;
        }
        at++;
        return true;
    }

    boolean word(byte[] word) {
        if (!Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
            return false;
        }
        at += word.length;
        return true;
    }

    /** One of these words. */
    boolean word(byte[][] words) {
        for (byte[] word : words) {
            if (word(word)) {
                return true;
            }
        }
        return false;
    }

    boolean none() {
        return bytes[at] == 'n' && word(NULL);
    }

    /** At most 19 digits, which no unsigned 64 bits overflow; larger numbers are read the exact way. */
    boolean number() {
        long value = 0;
        int start = at;
        int digit = bytes[at] - '0';
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = bytes[++at] - '0';
        }
        int length = at - start;
        number = value;
        return length == 1 || length > 1 && length <= MOST_DIGITS && bytes[start] != '0';
    }

    /** A string of printable ASCII without escapes. */
    boolean text() {
        if (bytes[at] != '"') {
            return false;
        }
        from = ++at;
        long odd = odd(at);
        while (odd == 0) {
            at += Long.BYTES;
            odd = odd(at);
        }
        at += Long.numberOfTrailingZeros(odd) >>> 3;
        to = at;
        return bytes[at++] == '"';
    }

    /** High bits where a byte is a quote, a backslash, below 0x20 or beyond ASCII; the lowest one set is exact. */
    private long odd(int place) {
        long word = (long) LONG.get(bytes, place);
        long quote = word ^ 0x2222222222222222L;
        long backslash = word ^ 0x5C5C5C5C5C5C5C5CL;
        long found = quote - ONES & ~quote | backslash - ONES & ~backslash | word - 0x2020202020202020L | word;
        return found & HIGHS;
    }

    /** So many pairs of lower-case digits between quotes; anything else makes {@code all} negative. */
    boolean hex(byte[] into) {
        if (bytes[at] != '"' || bytes[at + 1 + 2 * into.length] != '"') {
            return false;
        }
        int place = at + 1;
        int all = 0;
        for (int i = 0; i < into.length; i++) {
            int value = DIGITS[bytes[place] & 0x7F] << 4 | DIGITS[bytes[place + 1] & 0x7F];
            all |= value | bytes[place] | bytes[place + 1];
            into[i] = (byte) value;
            place += 2;
        }
        at = place + 1;
        return all >= 0;
    }

    /** The bytes that canonical Base64 spells; null for any other spelling. */
    byte[] base64() {
        if (!text() || (to - from) % 4 != 0) {
            return null;
        }
        try {
            byte[] value = Base64.getDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).array();
            return isCanonical() ? value : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** The bits of the last digit that no byte takes up are zero. */
    private boolean isCanonical() {
        if (to == from || bytes[to - 1] != '=') {
            return true;
        }
        boolean two = bytes[to - 2] == '=';
        int last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(bytes[to - (two ? 3 : 2)]);
        return (last & (two ? 0xF : 0x3)) == 0;
    }
}
