// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.util.HexFormat;
import java.util.Optional;

/**
 * Hexadecimal as evidence writes it: lower case, two digits a byte. Decoding refuses upper case, because a digest that may be
 * spelled in several ways leaves bits of the file that nobody checks.
 */
public final class Hex {
    private static final HexFormat LOWER = HexFormat.of();

    private Hex() {}

    public static String encode(byte[] bytes) {
        return LOWER.formatHex(bytes);
    }

    /** The bytes; empty for an odd length, upper case, or anything that is no hexadecimal digit. */
    public static Optional<byte[]> decode(String text) {
        return isLower(text) && text.length() % 2 == 0 ? Optional.of(LOWER.parseHex(text)) : Optional.empty();
    }

    /** True when the text is made of {@code 0-9a-f} only. */
    public static boolean isLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    public static String digits(char unit) {
        return LOWER.toHexDigits(unit);
    }
}
