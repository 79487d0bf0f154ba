// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.outline;

import java.util.Arrays;

/** The text of an outline while it grows, and shrinks again where a part said nothing new. */
final class OutlineText {
    private static final int STRING = 256;
    private static final int WORD = 64;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private int run;
    private int escape;

    int length() {
        return length;
    }

    void cut(int to) {
        length = to;
    }

    void add(int c) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) c;
    }

    void beginRun() {
        run = 0;
        escape = 0;
    }

    /** A byte of a string: the first ones stand in the outline, and no character and no escape is cut in two. */
    void addInString(int c) {
        boolean inside = escape > 0 || (c & 0xC0) == 0x80;
        if (run < STRING || inside && run < 2 * STRING) {
            add(c);
        }
        escape = escape == 0 ? c == '\\' ? 1 : 0 : escape == 1 && c == 'u' ? 4 : escape - 1;
        run = run < STRING || inside ? run + 1 : 2 * STRING;
    }

    /** Whether nothing more of this string is kept. */
    boolean isFull() {
        return run >= 2 * STRING;
    }

    void addInWord(int c) {
        if (run++ < WORD) {
            add(c);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
