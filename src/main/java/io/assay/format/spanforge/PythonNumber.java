// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.PythonFloat;
import io.assay.canon.PythonJson;
import java.nio.charset.StandardCharsets;

/** Tells whether a number with a fraction or an exponent is spelled as Python spells that double. */
final class PythonNumber {
    static final int INTEGER_DIGITS = PythonJson.INTEGER_DIGITS;

    private static final int SURE_DIGITS = 15;
    private static final int LEADING_ZEROS = 3;
    private static final int LONGEST = 24;
    private static final int GUESSED_DIGITS = 18;
    private static final double[] POWERS = new double[GUESSED_DIGITS + 1];
    /** Between these {@code Double.toString} writes plain notation, in Python's spelling. */
    private static final double PLAIN_FROM = 1e-3;
    private static final double PLAIN_BELOW = 1e7;

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private PythonNumber() {}

    /**
     * Offset after the number, or {@link CanonicalScan#UNSURE}.
     *
     * @param at where the number starts, sign included
     * @param first its first digit
     * @param whole the offset after its integer part, which is well-formed
     */
    static int canonicalEnd(byte[] bytes, int at, int first, int whole) {
        int end = whole;
        boolean plain = bytes[whole] == '.';
        if (plain) {
            end = digits(bytes, whole + 1);
            if (end == whole + 1) {
                return CanonicalScan.UNSURE;
            }
        }
        if (bytes[end] == 'e' || bytes[end] == 'E') {
            plain = false;
            int sign = bytes[end + 1] == '+' || bytes[end + 1] == '-' ? 1 : 0;
            int exponent = end + 1 + sign;
            end = digits(bytes, exponent);
            if (end == exponent) {
                return CanonicalScan.UNSURE;
            }
        }
        if (plain && surely(bytes, first, whole, end)) {
            return end;
        }
        boolean guessed = plain && end - first <= GUESSED_DIGITS + 1 && isRepr(guess(bytes, first, whole, end), bytes, first, end);
        return guessed || end - at <= LONGEST && isRepr(bytes, at, end) ? end : CanonicalScan.UNSURE;
    }

    /**
     * A double at or next to the number in plain notation. No more is needed: if the text Python gives this very double is the text at
     * hand, the text reads back to it, and is canonical.
     */
    private static double guess(byte[] bytes, int first, int whole, int end) {
        long digits = 0;
        for (int i = first; i < end; i++) {
            digits = i == whole ? digits : digits * 10 + bytes[i] - '0';
        }
        double scale = POWERS[end - whole - 1];
        double high = digits;
        double quotient = high / scale;
        double rest = Math.fma(-quotient, scale, high) + (digits - (long) high);
        return quotient + rest / scale;
    }

    private static boolean isRepr(double value, byte[] bytes, int at, int end) {
        boolean alike = value >= PLAIN_FROM && value < PLAIN_BELOW;
        String text = alike ? Double.toString(value) : PythonFloat.repr(value);
        if (text.length() != end - at) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != bytes[at + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Plain notation with at most fifteen digits, no idle zero at either end, not below 0.0001. Two such decimals never share a
     * double, so the double's shortest text is this one.
     */
    private static boolean surely(byte[] bytes, int first, int whole, int end) {
        int fraction = end - whole - 1;
        if (whole - first + fraction > SURE_DIGITS || bytes[end - 1] == '0' && fraction > 1) {
            return false;
        }
        if (bytes[first] != '0') {
            return true;
        }
        int zeros = 0;
        while (zeros < fraction && bytes[whole + 1 + zeros] == '0') {
            zeros++;
        }
        return zeros <= LEADING_ZEROS;
    }

    private static boolean isRepr(byte[] bytes, int at, int end) {
        String text = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
        return PythonFloat.repr(Double.parseDouble(text)).equals(text);
    }

    private static int digits(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
