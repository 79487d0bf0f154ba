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
        return plain && surely(bytes, first, whole, end) || end - at <= LONGEST && isRepr(bytes, at, end) ? end : CanonicalScan.UNSURE;
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
