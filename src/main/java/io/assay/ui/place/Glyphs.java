// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

/** Shows bytes as text without losing one: what has no sign of its own gets a stand-in, so that nothing hides in white space. */
final class Glyphs {
    private static final char NEW_LINE = '¶';
    private static final char OTHER = '·';
    private static final int CONTINUATION = 0x80;
    /** The least code point of each length; anything less is spelled in more bytes than it needs and is not what it looks like. */
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    private Glyphs() {}

    /** The UTF-8 text of bytes {@code from} to {@code to}; a stray byte, a control character or half a character becomes a stand-in. */
    static String text(byte[] bytes, int from, int to) {
        var text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int length = length(bytes[at]);
            int point = at + length <= to ? point(bytes, at, length) : -1;
            if (point < 0) {
                text.append(OTHER);
                at++;
            } else {
                text.appendCodePoint(shown(point));
                at += length;
            }
        }
        return text.toString();
    }

    /** The first offset at or before {@code at}, and after {@code from}, at which a character begins. */
    static int boundary(byte[] bytes, int from, int at) {
        int start = at;
        while (start > from + 1 && start > at - 3 && start < bytes.length && (bytes[start] & 0xC0) == CONTINUATION) {
            start--;
        }
        return start < bytes.length && (bytes[start] & 0xC0) == CONTINUATION ? at : start;
    }

    private static int shown(int point) {
        if (point == '\n') {
            return NEW_LINE;
        }
        int type = Character.getType(point);
        boolean hidden = Character.isISOControl(point) || type == Character.FORMAT || type == Character.SURROGATE
            || type == Character.PRIVATE_USE || type == Character.UNASSIGNED || Character.isWhitespace(point) && point != ' ';
        return hidden ? OTHER : point;
    }

    private static int length(byte lead) {
        int value = lead & 0xFF;
        return value < 0x80 ? 1 : value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC0 ? 2 : 1;
    }

    private static int point(byte[] bytes, int at, int length) {
        int lead = bytes[at] & 0xFF;
        if (length == 1) {
            return lead < CONTINUATION ? lead : -1;
        }
        int point = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != CONTINUATION) {
                return -1;
            }
            point = point << 6 | bytes[at + i] & 0x3F;
        }
        return Character.isValidCodePoint(point) && point >= LEAST[length] ? point : -1;
    }
}
