// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact decimals as text: never through a float, and without turning a hostile million digits into a number. */
public final class Decimal {
    /** What Python's {@code str(Decimal)} prints, with a cap on digits and exponent. */
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,4300}(?:\\.[0-9]{1,4300})?(?:E[+-][0-9]{1,4})?");
    private static final int FLOAT_DIGITS = 16;

    private Decimal() {}

    static String withoutLeadingZeros(String digits) {
        int from = 0;
        while (from + 1 < digits.length() && digits.charAt(from) == '0' && digits.charAt(from + 1) != '.') {
            from++;
        }
        return digits.substring(from);
    }

    /** The number of a stored value; empty where it is none. */
    public static Optional<BigDecimal> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Whether the text has so many significant digits as only a float printed in full has. */
    public static boolean looksLikeFloat(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= FLOAT_DIGITS;
    }
}
