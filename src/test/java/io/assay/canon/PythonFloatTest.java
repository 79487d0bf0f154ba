// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonFloatTest {
    @Test
    void printsWhatPythonPrints() {
        for (String[] row : Vectors.table("doubles.tsv")) {
            assertEquals(row[1], PythonFloat.repr(Double.longBitsToDouble(Long.parseUnsignedLong(row[0], 16))), row[0]);
        }
    }

    @Test
    void nonFiniteNumbersHavePythonsNames() {
        assertEquals("NaN", PythonFloat.repr(Double.NaN));
        assertEquals("Infinity", PythonFloat.repr(Double.POSITIVE_INFINITY));
        assertEquals("-Infinity", PythonFloat.repr(Double.NEGATIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, 77})
    void theShortCutAgreesWithTheDefinition(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.abs(Double.longBitsToDouble(hostileBits(random)));
            if (Double.isFinite(value) && value != 0) {
                BigDecimal expected = shortestNearest(value);
                BigDecimal actual = new BigDecimal(PythonFloat.repr(value));
                assertEquals(0, expected.compareTo(actual), () -> expected + " is the text of " + Double.toHexString(value) + ", not " + actual);
            }
        }
    }

    /** Random bits, powers of two and their neighbours, short decimals, subnormals. */
    private static long hostileBits(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextLong();
            case 1 -> (random.nextLong(2047) << 52) + random.nextLong(-3, 4);
            case 2 -> Double.doubleToLongBits(random.nextLong(1_000_000_000_000_000L) / Math.pow(10, random.nextInt(20))) + random.nextLong(-1, 2);
            case 3 -> random.nextLong(1L << random.nextInt(1, 52));
            default -> Double.doubleToLongBits(random.nextDouble());
        };
    }

    /** The definition, without any short cut: fewest digits that read back, of those the nearest. */
    private static BigDecimal shortestNearest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1;; precision++) {
            BigDecimal down = exact.round(new MathContext(precision, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(precision, RoundingMode.UP));
            boolean downReads = down.doubleValue() == value;
            boolean upReads = up.doubleValue() == value;
            if (downReads && upReads) {
                int nearer = exact.subtract(down).compareTo(up.subtract(exact));
                boolean downEven = !down.unscaledValue().testBit(0);
                return nearer < 0 || nearer == 0 && downEven ? down : up;
            }
            if (downReads || upReads) {
                return downReads ? down : up;
            }
        }
    }
}
