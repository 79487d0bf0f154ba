// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.math.BigDecimal;

/**
 * A number as it was spelled. Canonical forms disagree on what a number is, so the spelling is kept and every reading of it
 * is asked for by name. In {@link JsonDialect#PYTHON} the lexeme may also be {@code NaN}, {@code Infinity}, {@code -Infinity}.
 */
public record JsonNumber(String lexeme, int from, int to) implements JsonValue {
    /** True when the lexeme has neither fraction nor exponent: Python reads such a token as an unbounded integer. */
    public boolean isInteger() {
        for (int i = 0; i < lexeme.length(); i++) {
            char c = lexeme.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number without loss.
     *
     * @throws NumberFormatException for {@code NaN} and the infinities, and for exponents beyond 32 bits
     */
    public BigDecimal exact() {
        return new BigDecimal(lexeme);
    }

    /** The nearest IEEE 754 double, ties to even; infinite where the number is too large. */
    public double toDouble() {
        return Double.parseDouble(lexeme);
    }
}
