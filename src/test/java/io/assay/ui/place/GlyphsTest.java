// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    private static String shown(byte... bytes) {
        return Glyphs.text(bytes, 0, bytes.length);
    }

    @Test
    void whatWouldHideGetsAStandIn() {
        assertEquals("a¶b·c", Glyphs.text("a\nb\tc".getBytes(StandardCharsets.UTF_8), 0, 5));
        byte[] override = "a\u202eb".getBytes(StandardCharsets.UTF_8);
        assertEquals("a·b", Glyphs.text(override, 0, override.length));
    }

    @Test
    void brokenAndOverlongBytesNeverLookLikeText() {
        assertEquals("··", shown((byte) 0xC0, (byte) 0xAF));
        assertEquals("·", shown((byte) 0xE2));
        assertEquals("·a", shown((byte) 0x80, (byte) 'a'));
    }

    @Test
    void aRowNeverEndsInsideACharacter() {
        byte[] bytes = "aaaé".getBytes(StandardCharsets.UTF_8);
        assertEquals(3, Glyphs.boundary(bytes, 0, 4));
        assertEquals("aaa", Glyphs.text(bytes, 0, 3));
        assertEquals("é", Glyphs.text(bytes, 3, 5));
    }
}
