// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.outline;

import java.util.HashMap;
import java.util.Map;

/**
 * One array or object while its outline is made: tells a part that says something new from one that was there before. Elements of an array are
 * alike where they have the same names inside, and three of them are kept; members are alike where name and value agree, and one is kept.
 */
final class Part {
    private static final int KEPT_ELEMENTS = 3;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final boolean array;
    private final Map<Long, Integer> seen = new HashMap<>();
    private int mark;
    private long key;
    private long names;
    private long shape;
    private long ended;
    private long last;

    Part(boolean array, int mark) {
        this.array = array;
        this.mark = mark;
    }

    boolean isArray() {
        return array;
    }

    /** Elements or members that ended, dropped ones included. */
    long ended() {
        return ended;
    }

    /** What its names add up to, whatever their order and their values. */
    long shape() {
        return shape + (array ? 1 : 2);
    }

    void begin(int at) {
        mark = at;
    }

    /** A string was read: a value, or a name until {@link #named} says so. */
    void string(long hash) {
        key = key * 31 + hash;
        names = array ? 4 : names;
    }

    /** A byte of a number or of another literal was read. */
    void word(int c) {
        key = key * 31 + c;
        names = array ? 3 : names;
    }

    /** What was read last is the name of a member. */
    void named() {
        names = key;
    }

    void nested(long inner) {
        key = key * 31 + inner;
        names = names * 31 + inner;
    }

    /** Ends an element or member; answers where it began when it says nothing new, else {@code at}. */
    int end(int at) {
        if (key == 0 && names == 0) {
            return at;
        }
        long what = array ? names : key;
        int times = what == last ? KEPT_ELEMENTS + 1 : seen.merge(mixed(what), 1, Integer::sum);
        if (times == 1) {
            shape += mixed(names);
        }
        boolean dropped = times > (array ? KEPT_ELEMENTS : 1);
        last = dropped ? what : 0;
        key = 0;
        names = 0;
        ended++;
        return dropped ? mark : at;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 29) * MIX;
        return mixed ^ mixed >>> 32;
    }
}
