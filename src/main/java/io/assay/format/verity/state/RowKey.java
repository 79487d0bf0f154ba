// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which row: its stream and its id, in the order of their UTF-8 bytes.
 *
 * @param head the first letters of the id as a number in their order, so that most keys are told apart at a glance; 0 where a letter is beyond ASCII
 */
record RowKey(String stream, String id, long head) implements Comparable<RowKey> {
    private static final int LETTERS = 8;
    private static final int ASCII = 0x80;

    RowKey(String stream, String id) {
        this(stream, id, head(id));
    }

    private static long head(String id) {
        long head = 0;
        for (int i = 0; i < LETTERS; i++) {
            int letter = i < id.length() ? id.charAt(i) : 0;
            if (letter >= ASCII) {
                return 0;
            }
            head = head << Byte.SIZE | letter;
        }
        return head;
    }

    /** The same key, with a text of the same stream that is held already. */
    RowKey in(String held) {
        return new RowKey(held, id, head);
    }

    @Override
    public int compareTo(RowKey other) {
        int order = stream == other.stream ? 0 : compare(stream, other.stream);
        if (order != 0) {
            return order;
        }
        return head != other.head && head != 0 && other.head != 0 ? Long.compare(head, other.head) : compare(id, other.id);
    }

    /** Letters before the surrogates are in the order of their bytes; what differs at a surrogate is encoded to be compared. */
    private static int compare(String one, String other) {
        int most = Math.min(one.length(), other.length());
        for (int i = 0; i < most; i++) {
            char here = one.charAt(i);
            char there = other.charAt(i);
            if (here >= Character.MIN_SURROGATE || there >= Character.MIN_SURROGATE) {
                return Arrays.compareUnsigned(utf8(one), utf8(other));
            } else if (here != there) {
                return here - there;
            }
        }
        return one.length() - other.length();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
