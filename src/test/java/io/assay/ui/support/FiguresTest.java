// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void threeDigitsStandTogetherFromAThousandOn() {
        assertEquals("999", Figures.number(999));
        assertEquals("1\u202f000", Figures.number(1000));
        assertEquals("-12\u202f345\u202f678", Figures.number(-12_345_678));
        assertEquals("-100", Figures.number(-100));
    }

    @Test
    void smallSizesAreExactAndLargeOnesReadable() {
        assertEquals("15\u202f771\u00a0B", Figures.size(15_771, Language.ENGLISH));
        assertEquals("790.2\u00a0MB", Figures.size(790_234_000, Language.ENGLISH));
        assertEquals("790,2\u00a0MB", Figures.size(790_234_000, Language.GERMAN));
        assertEquals("9.2\u00a0EB", Figures.size(Long.MAX_VALUE, Language.ENGLISH));
    }

    @Test
    void aShareIsNeverRoundedToNothingOrToAll() {
        assertEquals("1\u00a0%", Figures.percent(0.0001));
        assertEquals("99\u00a0%", Figures.percent(0.9999));
        assertEquals("0\u00a0%", Figures.percent(0));
        assertEquals("100\u00a0%", Figures.percent(1));
    }

    @Test
    void secondsCarryTheDecimalsThatMeanSomething() {
        assertEquals("0.04\u00a0s", Figures.seconds(Duration.ofMillis(40), Language.ENGLISH));
        assertEquals("12,3\u00a0s", Figures.seconds(Duration.ofMillis(12_345), Language.GERMAN));
        assertEquals("421\u00a0s", Figures.seconds(Duration.ofSeconds(421), Language.ENGLISH));
    }
}
