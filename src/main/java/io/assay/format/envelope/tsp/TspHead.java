// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import java.util.HexFormat;

/**
 * Recognises time-stamps by how they begin: the identifier of a time-stamp's content near the head, or a sequence that begins with a
 * status and holds nothing but a refusal.
 */
final class TspHead {
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] TIME_STAMP = HexFormat.of().parseHex("060b2a864886f70d0109100104");
    /** Bytes in which the status, its text and the outer structure of a token are done. */
    private static final int LOOK = 1024;
    /** The highest status that RFC 3161 gives. */
    private static final int LAST = 5;
    private static final int LONGEST_REFUSAL = 4096;

    private TspHead() {}

    static boolean looksLike(byte[] head, long size) {
        if (head.length < 7 || head[0] != 0x30) {
            return false;
        }
        int signed = find(head, SIGNED_DATA, 0);
        return isOuter(signed) && find(head, TIME_STAMP, signed) > 0 || signed > 0 && startsWithStatus(head, Byte.MAX_VALUE)
            || size <= LONGEST_REFUSAL && startsWithStatus(head, LAST) && signed < 0 && isOneSequence(head, size);
    }

    /** Whether the identifier is the very first value: a bare token. */
    private static boolean isOuter(int signed) {
        return signed > 0 && signed <= 6;
    }

    /** A sequence, a sequence in it, and in that an integer of one byte: only an answer begins so before a signed message, whatever the status. */
    private static boolean startsWithStatus(byte[] head, int highest) {
        int inner = contentOf(head, 0);
        if (inner < 0 || inner + 2 > head.length || head[inner] != 0x30) {
            return false;
        }
        int status = contentOf(head, inner);
        return status > 0 && status + 3 <= head.length && head[status] == 2 && head[status + 1] == 1 && head[status + 2] >= 0
            && head[status + 2] <= highest;
    }

    /** A refusal is a status and nothing else, so that both sequences end with the file. */
    private static boolean isOneSequence(byte[] head, long size) {
        int inner = contentOf(head, 0);
        int content = contentOf(head, inner);
        int length = head[inner + 1] & 0xff;
        return length < 0x80 && content + length == size;
    }

    private static int contentOf(byte[] head, int at) {
        if (at + 2 > head.length) {
            return -1;
        }
        int first = head[at + 1] & 0xff;
        return at + 2 + (first <= 0x80 ? 0 : first & 0x7f);
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at + wanted.length <= Math.min(bytes.length, LOOK); at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
