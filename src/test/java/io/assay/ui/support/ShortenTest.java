// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortenTest {
    @Test
    void aNameKeepsBothEnds() {
        assertEquals("halluc…26.zip", Shorten.middle("halluccheck_cec_2026.zip", 13));
        assertEquals("short.zip", Shorten.middle("short.zip", 13));
    }

    @Test
    void aSignOutsideTheBasicPlaneIsNeverCutInTwo() {
        assertEquals("😀😀…😀", Shorten.middle("😀😀😀😀😀😀", 4));
    }

    @Test
    void theNameOfAFolderSurvivesItsSlash() {
        assertEquals("buffer", Shorten.fileName("evidence/buffer/"));
        assertEquals("a.zip", Shorten.fileName("C:\\audit\\a.zip"));
    }

    @Test
    void onlyHexDigitsOfEvenLengthAreAHash() {
        assertTrue(Shorten.isHash("00112233445566778899aabbccddeeff"));
        assertFalse(Shorten.isHash("00112233445566778899aabbccddeefg"));
        assertFalse(Shorten.isHash("0011"));
        assertEquals("00112233 44", Shorten.grouped("0011223344"));
    }
}
