// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text CPython gives a float ({@code repr}, which {@code json.dumps} uses): the shortest digits that read back to the
 * same double, of several the nearest, in plain notation for 0.0001 up to below 1e16 and in exponent notation outside.
 *
 * <p>{@code Double.toString} alone may not decide this: it promises two digits at least, so the least double prints as
 * {@code 4.9E-324} where Python prints {@code 5e-324}, and JDKs before 19 print more digits than needed. Its digits are used for normal
 * doubles only, where two digits are never too many: there it gives the shortest decimal that reads back, the nearest of several (the
 * specification of {@code Double.toString} since JDK 19), which is Python's rule. Subnormal doubles are searched digit by digit.
 */
public final class PythonFloat {
    private static final int MOST_DIGITS = 17;
    private static final int PLAIN_ABOVE = -4;
    private static final int PLAIN_UP_TO = 16;

    private PythonFloat() {}

    /**
     * Shortest digits of a finite positive double: value = 0.digits × 10^point, no zero at either end.
     */
    record Digits(String digits, int point) {}

    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        Digits shortest = shortest(Math.abs(value));
        String sign = value < 0 ? "-" : "";
        String digits = shortest.digits();
        int point = shortest.point();
        if (point <= PLAIN_ABOVE || point > PLAIN_UP_TO) {
            return sign + exponent(digits, point - 1);
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return sign + digits + "0".repeat(point - digits.length()) + ".0";
        }
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String exponent(String digits, int exponent) {
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        int size = Math.abs(exponent);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    static Digits shortest(double value) {
        if (value >= Double.MIN_NORMAL) {
            return read(Double.toString(value));
        }
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; precision < MOST_DIGITS; precision++) {
            BigDecimal candidate = readsBack(exact, precision, value);
            if (candidate != null) {
                return of(candidate);
            }
        }
        return of(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    /** Takes the digits out of a text such as {@code 123.45}, {@code 0.00125} or {@code 1.25E-7}. */
    private static Digits read(String text) {
        int exponent = text.indexOf('E');
        int end = exponent < 0 ? text.length() : exponent;
        int dot = text.indexOf('.');
        String digits = text.substring(0, dot) + text.substring(dot + 1, end);
        int first = 0;
        while (digits.charAt(first) == '0') {
            first++;
        }
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        return new Digits(digits.substring(first, last), dot - first + (exponent < 0 ? 0 : Integer.parseInt(text.substring(exponent + 1))));
    }

    /** The nearer neighbour of that many digits if it reads back, else the farther one if that does, else null. */
    private static BigDecimal readsBack(BigDecimal exact, int precision, double value) {
        BigDecimal nearer = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
        if (nearer.doubleValue() == value) {
            return nearer;
        }
        RoundingMode away = nearer.compareTo(exact) > 0 ? RoundingMode.DOWN : RoundingMode.UP;
        BigDecimal farther = exact.round(new MathContext(precision, away));
        return farther.doubleValue() == value ? farther : null;
    }

    private static Digits of(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return new Digits(stripped.unscaledValue().toString(), stripped.precision() - stripped.scale());
    }
}
