// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonValue;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Unsigned numbers of 64 bits, kept in a {@code long}: positions, times and tenants never pass through a double (VerityDB specification,
 * conventions).
 */
public final class U64 {
    private static final int LONGEST = 20;
    private static final long BILLION = 1_000_000_000;

    private U64() {}

    /** The number that decimal digits spell; empty for anything else, for a leading zero and beyond 2^64 - 1. */
    public static OptionalLong parse(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST || digits.length() > 1 && digits.charAt(0) == '0') {
            return OptionalLong.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return OptionalLong.empty();
            }
        }
        if (digits.length() < LONGEST) {
            return OptionalLong.of(Long.parseUnsignedLong(digits));
        }
        return digits.compareTo("18446744073709551615") > 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(digits));
    }

    /** The number of a JSON value without fraction, exponent or sign; empty for anything else. */
    public static OptionalLong of(JsonValue value) {
        return value instanceof JsonNumber number ? parse(number.lexeme()) : OptionalLong.empty();
    }

    public static String text(long value) {
        return Long.toUnsignedString(value);
    }

    public static boolean less(long one, long other) {
        return Long.compareUnsigned(one, other) < 0;
    }

    /** The instant that so many nanoseconds after 1970-01-01T00:00:00Z are. */
    public static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(Long.divideUnsigned(nanoseconds, BILLION), Long.remainderUnsigned(nanoseconds, BILLION));
    }

    /** Nanoseconds from 1970 to the instant; 0 before, 2^64 - 1 beyond the range. */
    public static long nanoseconds(Instant at) {
        if (at.getEpochSecond() < 0) {
            return 0;
        }
        return at.getEpochSecond() >= Long.divideUnsigned(-1L, BILLION) ? -1L : at.getEpochSecond() * BILLION + at.getNano();
    }

    /** Little-endian bytes of the number into an array. */
    public static void put(long value, byte[] into, int at) {
        for (int i = 0; i < Long.BYTES; i++) {
            into[at + i] = (byte) (value >>> Byte.SIZE * i);
        }
    }

    /** Eight bytes, least significant first. */
    public static byte[] bytes(long value) {
        byte[] bytes = new byte[Long.BYTES];
        put(value, bytes, 0);
        return bytes;
    }
}
