// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.util.Arrays;

/**
 * Proves in one pass that bytes are a JSON value in the form Python writes it (specification of Spanforge, section 1, form A): well-formed,
 * UTF-8, names strictly increasing, no white space, least escapes, numbers in Python's own spelling. What it accepts can be
 * hashed where it lies. What it does not accept may still be right: the exact path decides, and is the oracle of the tests.
 *
 * <p>The bytes must end in a line feed within the array, with {@link Words#SIZE} readable bytes after it: a line feed can
 * stand nowhere inside canonical JSON, so every loop ends there and no length needs to be looked at.
 */
final class CanonicalScan {
    /** Answer of every method when the exact path must decide. */
    static final int UNSURE = -1;

    private static final int DEEPEST = 48;
    private static final long DIGIT_LIMIT = 0x76 * Words.ONES;
    private static final long ZEROS = '0' * Words.ONES;

    private byte[] bytes = {};

    void over(byte[] buffer) {
        bytes = buffer;
    }

    /** Offset after the value that starts at {@code at}, or {@link #UNSURE}. */
    int value(int at, int depth) {
        int c = bytes[at];
        if (c == '"') {
            return string(at);
        }
        if (c <= '9') {
            return number(at);
        }
        return switch (c) {
            case '{' -> object(at, depth);
            case '[' -> array(at, depth);
            case 't' -> bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e' ? at + 4 : UNSURE;
            case 'f' -> bytes[at + 1] == 'a' && bytes[at + 2] == 'l' && bytes[at + 3] == 's' && bytes[at + 4] == 'e' ? at + 5 : UNSURE;
            case 'n' -> bytes[at + 1] == 'u' && bytes[at + 2] == 'l' && bytes[at + 3] == 'l' ? at + 4 : UNSURE;
            default -> UNSURE;
        };
    }

    /** Offset after the object whose brace stands at {@code at}, or {@link #UNSURE}. */
    int object(int at, int depth) {
        if (depth == DEEPEST) {
            return UNSURE;
        }
        int p = at + 1;
        if (bytes[p] == '}') {
            return p + 1;
        }
        int before = -1;
        int beforeLength = 0;
        long beforeHead = 0;
        while (bytes[p] == '"') {
            int name = p + 1;
            int end = plain(name);
            if (end < 0 || bytes[end] != '"' || bytes[end + 1] != ':') {
                return UNSURE;
            }
            long head = head(name, end - name);
            if (before >= 0 && beforeHead + Long.MIN_VALUE >= head + Long.MIN_VALUE && !follows(before, beforeLength, name, end - name)) {
                return UNSURE;
            }
            before = name;
            beforeLength = end - name;
            beforeHead = head;
            p = value(end + 2, depth + 1);
            if (p < 0) {
                return UNSURE;
            }
            int c = bytes[p++];
            if (c != ',') {
                return c == '}' ? p : UNSURE;
            }
        }
        return UNSURE;
    }

    private int array(int at, int depth) {
        if (depth == DEEPEST) {
            return UNSURE;
        }
        int p = at + 1;
        if (bytes[p] == ']') {
            return p + 1;
        }
        while (true) {
            p = value(p, depth + 1);
            if (p < 0) {
                return UNSURE;
            }
            int c = bytes[p++];
            if (c != ',') {
                return c == ']' ? p : UNSURE;
            }
        }
    }

    /** The first eight bytes of a name as an unsigned number, padded with zeros; names never hold a zero byte. */
    private long head(int name, int length) {
        long word = Words.big(bytes, name);
        return length >= Words.SIZE ? word : length == 0 ? 0 : word & -1L << (Words.SIZE - length) * Byte.SIZE;
    }

    /** Names alike in their first eight bytes: true when the second is the greater one in byte order, which is code point order. */
    private boolean follows(int before, int beforeLength, int name, int length) {
        return Arrays.compareUnsigned(bytes, before, before + beforeLength, bytes, name, name + length) < 0;
    }

    /** Offset after the string whose opening quote stands at {@code at}, or {@link #UNSURE}. */
    int string(int at) {
        int end = plain(at + 1);
        if (end < 0) {
            return UNSURE;
        }
        return bytes[end] == '"' ? end + 1 : escaped(end);
    }

    /** Offset of the first quote, backslash or control character; {@link #UNSURE} when what stands before it is not UTF-8. */
    private int plain(int from) {
        int at = from;
        while (true) {
            long breaks = Words.breaks(Words.little(bytes, at));
            if (breaks == 0) {
                at += Words.SIZE;
                continue;
            }
            at += Words.first(breaks);
            if (bytes[at] >= 0) {
                return at;
            }
            int length = Utf8.length(bytes, at);
            if (length == 0) {
                return UNSURE;
            }
            at += length;
        }
    }

    /** Goes on after a backslash or a control character; only the escapes that Python itself writes are accepted. */
    private int escaped(int stop) {
        int at = stop;
        while (bytes[at] == '\\') {
            int length = switch (bytes[at + 1]) {
                case '"', '\\', 'b', 'f', 'n', 'r', 't' -> 2;
                case 'u' -> isControl(at + 2) ? 6 : 0;
                default -> 0;
            };
            if (length == 0) {
                return UNSURE;
            }
            at = plain(at + length);
            if (at < 0) {
                return UNSURE;
            }
        }
        return bytes[at] == '"' ? at + 1 : UNSURE;
    }

    /** Four digits that name a control character without a short escape, in lower case. */
    private boolean isControl(int at) {
        if (bytes[at] != '0' || bytes[at + 1] != '0' || bytes[at + 2] != '0' && bytes[at + 2] != '1') {
            return false;
        }
        int low = bytes[at + 3];
        boolean digit = low >= '0' && low <= '9';
        boolean letter = low >= 'a' && low <= 'f';
        boolean shortForm = bytes[at + 2] == '0' && (low == '8' || low == '9' || low == 'a' || low == 'c' || low == 'd');
        return (digit || letter) && !shortForm;
    }

    private int number(int at) {
        int first = bytes[at] == '-' ? at + 1 : at;
        int end = digits(first);
        if (end == first || bytes[first] == '0' && end - first > 1) {
            return UNSURE;
        }
        int c = bytes[end];
        if (c == '.' || c == 'e' || c == 'E') {
            return PythonNumber.canonicalEnd(bytes, at, first, end);
        }
        boolean negativeZero = bytes[first] == '0' && first > at;
        return negativeZero || end - first > PythonNumber.INTEGER_DIGITS ? UNSURE : end;
    }

    private int digits(int from) {
        int at = from;
        while (true) {
            long word = Words.little(bytes, at) ^ ZEROS;
            long others = (word + DIGIT_LIMIT | word) & Words.HIGH_BITS;
            if (others != 0) {
                return at + Words.first(others);
            }
            at += Words.SIZE;
        }
    }
}
