// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

/** Knows the well-formed sequences of UTF-8: shortest form, no surrogates, at most U+10FFFF (Unicode Standard, table 3-7). */
final class Utf8 {
    private Utf8() {}

    /** Length of the sequence of several bytes that begins at {@code at}; 0 when it is none. Reads at most three bytes behind it. */
    static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1];
        if (lead < 0xE0) {
            return lead >= 0xC2 && continues(second) ? 2 : 0;
        }
        if (!continues(second) || !continues(bytes[at + 2])) {
            return 0;
        }
        if (lead < 0xF0) {
            boolean shortest = lead != 0xE0 || (second & 0xFF) >= 0xA0;
            boolean surrogate = lead == 0xED && (second & 0xFF) >= 0xA0;
            return shortest && !surrogate ? 3 : 0;
        }
        boolean within = lead <= 0xF4 && (lead != 0xF0 || (second & 0xFF) >= 0x90) && (lead != 0xF4 || (second & 0xFF) <= 0x8F);
        return within && continues(bytes[at + 3]) ? 4 : 0;
    }

    private static boolean continues(int b) {
        return (b & 0xC0) == 0x80;
    }
}
