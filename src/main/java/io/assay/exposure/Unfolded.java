// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

/**
 * A text with its disguises taken off: JSON's escapes (RFC 8259, section 7) and percent escapes (RFC 3986, section 2.1) of visible ASCII stand as the
 * characters they mean, and every character knows where it came from.
 */
final class Unfolded {
    private static final int FIRST = 0x21;
    private static final int LAST = 0x7e;

    private final String text;
    /** Where each character of {@link #text} begins in the original; one more for the end. Null where nothing was taken off. */
    private final int[] origin;

    private Unfolded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Unfolded of(String original) {
        if (original.indexOf('\\') < 0 && original.indexOf('%') < 0) {
            return new Unfolded(original, null);
        }
        StringBuilder plain = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int length = folded(original, at);
            origin[plain.length()] = at;
            plain.append(length == 1 ? original.charAt(at) : meaning(original, at, length));
            at += length;
        }
        origin[plain.length()] = at;
        return new Unfolded(plain.toString(), origin);
    }

    /** How many characters stand for the one that begins here. */
    private static int folded(String text, int at) {
        char first = text.charAt(at);
        if (first == '%' && visible(hex(text, at + 1, 2))) {
            return 3;
        }
        if (first != '\\' || at + 1 >= text.length()) {
            return 1;
        }
        char second = text.charAt(at + 1);
        return second == '/' || second == '"' ? 2 : second == 'u' && visible(hex(text, at + 2, 4)) ? 6 : 1;
    }

    private static char meaning(String text, int at, int length) {
        return switch (length) {
            case 2 -> text.charAt(at + 1);
            case 3 -> (char) hex(text, at + 1, 2);
            default -> (char) hex(text, at + 2, 4);
        };
    }

    private static boolean visible(int code) {
        return code >= FIRST && code <= LAST;
    }

    private static int hex(String text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    String text() {
        return text;
    }

    /** Where in the original the character at this index begins. */
    int origin(int index) {
        return origin == null ? index : origin[index];
    }
}
