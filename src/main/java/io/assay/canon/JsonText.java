// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.nio.charset.StandardCharsets;

/**
 * Reads the inside of one JSON string: proves its bytes UTF-8 (RFC 3629, shortest form, no surrogates, at most U+10FFFF)
 * and resolves its escapes (RFC 8259 section 7). Two escapes that form a surrogate pair become one character, an unpaired
 * one stays as it is.
 */
final class JsonText {
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final int SPACE = 0x20;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private int at;

    /** {@code from} is the offset after the opening quote. */
    JsonText(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.from = from;
        this.at = from;
        this.end = end;
    }

    /** Offset after the closing quote, once {@link #read} has returned. */
    int after() {
        return at;
    }

    String read() throws JsonSyntaxException {
        plainRun();
        if (bytes[at] == '"') {
            return new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(new String(bytes, from, at - from, StandardCharsets.UTF_8));
        while (bytes[at] != '"') {
            text.append(escape());
            int run = at;
            plainRun();
            text.append(new String(bytes, run, at - run, StandardCharsets.UTF_8));
        }
        at++;
        return text.toString();
    }

    /** Steps over characters that stand for themselves; stops at a quote or a backslash. */
    private void plainRun() throws JsonSyntaxException {
        while (at < end) {
            int b = bytes[at];
            if (b == '"' || b == '\\') {
                return;
            }
            if (b >= 0) {
                if (b < SPACE) {
                    throw new JsonSyntaxException(JsonFault.CONTROL_CHARACTER, at);
                }
                at++;
            } else {
                at += sequence(b & 0xFF);
            }
        }
        throw new JsonSyntaxException(JsonFault.TRUNCATED, end);
    }

    /** Length of the multi-byte sequence at the cursor; table 3-7 of the Unicode Standard, well-formed UTF-8 byte sequences. */
    private int sequence(int lead) throws JsonSyntaxException {
        int low = switch (lead) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
        int high = switch (lead) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || !within(at + 1, low, high)) {
            throw new JsonSyntaxException(JsonFault.BAD_UTF8, at);
        }
        for (int i = 2; i < length; i++) {
            if (!within(at + i, 0x80, 0xBF)) {
                throw new JsonSyntaxException(JsonFault.BAD_UTF8, at);
            }
        }
        return length;
    }

    private boolean within(int index, int low, int high) {
        return index < end && (bytes[index] & 0xFF) >= low && (bytes[index] & 0xFF) <= high;
    }

    private char escape() throws JsonSyntaxException {
        int backslash = at;
        if (at + 1 >= end) {
            throw new JsonSyntaxException(JsonFault.TRUNCATED, end);
        }
        at += 2;
        return switch (bytes[backslash + 1]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new JsonSyntaxException(JsonFault.BAD_ESCAPE, backslash);
        };
    }

    private char unit() throws JsonSyntaxException {
        int value = 0;
        for (int i = 0; i < HEX_DIGITS; i++, at++) {
            if (at >= end) {
                throw new JsonSyntaxException(JsonFault.TRUNCATED, end);
            }
            int digit = bytes[at] < 0 ? -1 : Character.digit((char) bytes[at], HEX);
            if (digit < 0) {
                throw new JsonSyntaxException(JsonFault.BAD_ESCAPE, at);
            }
            value = value * HEX + digit;
        }
        return (char) value;
    }
}
