// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HexTest {
    @Test
    void onlyOneSpellingDecodes() {
        assertArrayEquals(new byte[] {0, (byte) 0xAB}, Hex.decode("00ab").orElseThrow());
        assertEquals("00ab", Hex.encode(new byte[] {0, (byte) 0xAB}));
        for (String other : new String[] {"00AB", "0ab", "00 ab", "0xab", "00aｂ"}) {
            assertTrue(Hex.decode(other).isEmpty(), other);
        }
    }
}
