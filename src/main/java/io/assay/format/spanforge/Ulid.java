// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The identifier of an event: 26 characters of Crockford's base 32, the first ten being Unix time in milliseconds, the rest
 * random (specification of Spanforge, section 2).
 */
public final class Ulid {
    /** Characters of a ULID. */
    public static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_LENGTH = 10;
    private static final int BITS = 5;
    private static final char LARGEST_FIRST = '7';
    private static final byte[] VALUES = values();

    private Ulid() {}

    private static byte[] values() {
        byte[] values = new byte[1 << Byte.SIZE];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** Milliseconds since 1970 that the identifier names, in either case; empty when its length or its first ten characters are not those of a ULID. */
    public static OptionalLong millis(String id) {
        byte[] bytes = id.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        long millis = bytes.length == LENGTH ? millis(bytes, 0) : -1;
        return millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis);
    }

    /** The same over the first ten of 26 bytes; negative when they are not those of a ULID. */
    static long millis(byte[] bytes, int at) {
        if (bytes[at] > LARGEST_FIRST) {
            return -1;
        }
        long millis = 0;
        int bad = 0;
        for (int i = 0; i < TIME_LENGTH; i++) {
            int value = VALUES[bytes[at + i] & 0xFF];
            millis = millis << BITS | value;
            bad |= value;
        }
        return bad < 0 ? -1 : millis;
    }
}
