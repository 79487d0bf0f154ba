// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.source.EvidenceFile;
import java.util.BitSet;
import java.util.List;

/**
 * Tells sealed entries by their first bytes, since the producer documents no name for them: a nonce and what AES-GCM gives look random, and what
 * other tools compress or pack begins with their mark.
 */
final class Ciphertext {
    private static final int SHOWN = 64;
    private static final int TEXT = 14;
    private static final List<byte[]> MARKS = List.of(mark(0x1f, 0x8b), mark(0x28, 0xb5, 0x2f, 0xfd), mark(0xfd, '7', 'z', 'X'), mark('B', 'Z', 'h'),
            mark('P', 'K'), mark('7', 'z', 0xbc, 0xaf), mark(0x89, 'P', 'N', 'G'), mark(0xff, 0xd8, 0xff), mark('%', 'P', 'D', 'F'), mark(0x30, 0x82),
            mark(0x30, 0x83), mark(0x04, 0x22, 0x4d, 0x18));

    private Ciphertext() {}

    /** Whether nonce and tag fit in and the first bytes look random; of random ones fewer than one in a thousand files do not. */
    static boolean isLikely(EvidenceFile file) {
        if (!file.isRegular() || file.size() < EntryReader.SHORTEST) {
            return false;
        }
        byte[] head = file.head();
        int length = Math.min(SHOWN, head.length);
        BitSet values = new BitSet();
        int high = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < length; i++) {
            values.set(head[i] & 0xff);
            high += head[i] < 0 ? 1 : 0;
            run = head[i] >= ' ' && head[i] < 0x7f ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        boolean mixed = values.cardinality() * 10 >= length * 7 && high * 7 >= length && (length - high) * 7 >= length;
        return length > 0 && mixed && longest < TEXT && MARKS.stream().noneMatch(mark -> begins(head, mark));
    }

    private static boolean begins(byte[] head, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] mark(int... values) {
        byte[] mark = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            mark[i] = (byte) values[i];
        }
        return mark;
    }
}
