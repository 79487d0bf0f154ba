// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

/** The ids of verified events that counted already, as 64-bit digests: one record that lies in two artefacts is evidence once. */
final class Counted {
    private static final int SMALL = 1 << 10;
    /** Ids remembered; beyond them, which takes sixty million events, a copy counts again. */
    private static final int MOST = 1 << 26;
    /** Shorter ids are numbers that another chain may use for something else. */
    private static final int SHORTEST = 16;

    private long[] table = new long[SMALL];
    private int size;

    /** Notes an id; says whether it was there already. */
    boolean again(String id) {
        if (id.length() < SHORTEST || size >= MOST) {
            return false;
        }
        long digest = digest(id);
        if (size * 2 >= table.length) {
            grow();
        }
        if (!put(table, digest)) {
            return true;
        }
        size++;
        return false;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long digest : table) {
            if (digest != 0) {
                put(larger, digest);
            }
        }
        table = larger;
    }

    /** Whether the digest was new. */
    private static boolean put(long[] table, long digest) {
        int at = (int) (digest >>> 20) & table.length - 1;
        while (table[at] != 0) {
            if (table[at] == digest) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = digest;
        return true;
    }

    /** Never zero. A chosen collision could only leave an event out. */
    private static long digest(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash *= 0xbf58476d1ce4e5b9L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
