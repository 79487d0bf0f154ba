// SPDX-License-Identifier: Apache-2.0
package io.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final String EVENTS = "{0} {0,choice,0#events were|1#event was|1<events were} read from {1}";

    @Test
    void aNumberChoosesSingularOrPlural() {
        assertEquals("0 events were read from a", filled(EVENTS, 0, "a"));
        assertEquals("1 event was read from a", filled(EVENTS, 1L, "a"));
        assertEquals("12345 events were read from a", filled(EVENTS, 12345, "a"));
    }

    @Test
    void groupedDigitsChooseLikeTheirNumber() {
        assertEquals("1 event was read from a", filled(EVENTS, "1", "a"));
        assertEquals("12\u202f345 events were read from a", filled(EVENTS, "12\u202f345", "a"));
        assertEquals("many events were read from a", filled(EVENTS, "many", "a"));
    }

    @Test
    void whatIsChosenIsFilledWithPlainDigitsAndIsNoPatternItself() {
        assertEquals("12345 of {0}", filled("{0,choice,0#none|1#one|1<{0} of {1}}", 12345, "{0}"));
    }

    private static String filled(String pattern, Object... arguments) {
        return new Sentence(Locale.GERMAN, Arrays.stream(arguments).map(one -> new Sentence.Part(one, String.valueOf(one))).toList()).filled(pattern);
    }
}
