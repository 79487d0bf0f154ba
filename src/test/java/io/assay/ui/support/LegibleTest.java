// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LegibleTest {
    @Test
    void whatHidesOrTurnsTheWritingIsWrittenOut() {
        assertEquals("loan\\u{202e}txt.exe", Legible.line("loan\u202etxt.exe"));
        assertEquals("a\\u{0}b\\u{a}c\\u{200b}", Legible.line("a\0b\nc\u200b"));
        assertEquals("a\nb\\u{7}", Legible.lines("a\nb\u0007"));
        assertEquals("half \\u{d83d}", Legible.line("half \ud83d"));
    }

    @Test
    void ordinaryTextStaysTheSameInAnyScript() {
        String text = "1\u202f000 Ereignisse, 藤井 樹, مرحبا 😀";
        assertSame(text, Legible.line(text));
        assertSame(text, Legible.lines(text));
    }

    @Test
    void aCellHoldsNoMoreThanOneReads() {
        assertEquals(2_001, Legible.line("x".repeat(50_000)).length());
    }
}
