// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Standing;
import java.util.Arrays;

/** Two bits for each event: a whole strip of millions is drawn from these alone. */
final class Standings {
    private static final int EACH = 32;
    private static final long HIGH = 0xAAAA_AAAA_AAAA_AAAAL;

    private long[] words = new long[64];
    private long size;

    void add(Standing standing) {
        int word = Math.toIntExact(size / EACH);
        if (word == words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[word] |= (long) standing.ordinal() << (size % EACH * 2);
        size++;
    }

    long size() {
        return size;
    }

    Standing get(long index) {
        return Standing.values()[(int) (words[(int) (index / EACH)] >>> (index % EACH * 2) & 3)];
    }

    /** The worst of a range that is not empty. */
    Standing worst(long from, long to) {
        boolean unverified = false;
        for (long at = from; at < to;) {
            int shift = (int) (at % EACH);
            int count = (int) Math.min(EACH - shift, to - at);
            long part = words[(int) (at / EACH)] >>> (shift * 2);
            long some = count == EACH ? part : part & (1L << count * 2) - 1;
            if ((some & HIGH) != 0) {
                return Standing.FAILED;
            }
            unverified |= some != 0;
            at += count;
        }
        return unverified ? Standing.UNVERIFIED : Standing.VERIFIED;
    }

    /** How many of the first ones have that standing. */
    long count(Standing wanted, long to) {
        long[] found = new long[Standing.values().length];
        for (long at = 0; at < to; at += EACH) {
            long word = words[(int) (at / EACH)];
            long some = to - at < EACH ? word & (1L << (to - at) * 2) - 1 : word;
            found[Standing.FAILED.ordinal()] += Long.bitCount(some & HIGH);
            found[Standing.UNVERIFIED.ordinal()] += Long.bitCount(some & ~HIGH);
        }
        found[Standing.VERIFIED.ordinal()] = to - found[Standing.FAILED.ordinal()] - found[Standing.UNVERIFIED.ordinal()];
        return found[wanted.ordinal()];
    }

    /** The next event of that standing from there on, or before; -1 where there is none. */
    long next(Standing wanted, long from, int step) {
        for (long at = from; at >= 0 && at < size; at += step) {
            if (get(at) == wanted) {
                return at;
            }
        }
        return -1;
    }
}
