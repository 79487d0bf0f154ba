// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Which touch brings a thing in and which takes one away, when events are counted in an order that need not be the one in which they stand: two bits for
 * each touch. What a later event says of a thing holds against an earlier one, whichever is counted first.
 */
public final class Census {
    private final ThingIndex index;
    private final BitSet more = new BitSet();
    private final BitSet less = new BitSet();
    private final BitSet there = new BitSet();
    private int[] last = new int[0];

    public Census(ThingIndex index) {
        this.index = index;
    }

    /** Counts that many events. */
    public void count(int events, IntUnaryOperator order) {
        for (int place = 0; place < events; place++) {
            add(order.applyAsInt(place));
        }
    }

    /** Counts the next event. */
    public void add(int event) {
        int touch = index.touch(event);
        for (int end = index.touch(event + 1); touch < end; touch++) {
            int number = index.thing(touch);
            ThingIndex.Life life = index.life(touch);
            if (number >= last.length) {
                last = Arrays.copyOf(last, Math.max(1024, number + number / 2));
            }
            if (life != ThingIndex.Life.STAYS && event >= last[number]) {
                boolean begins = life == ThingIndex.Life.BEGINS;
                more.set(touch, begins && !there.get(number));
                less.set(touch, !begins && there.get(number));
                there.set(number, begins);
                last[number] = event;
            }
        }
    }

    /** 1 where the touch brings its thing in, -1 where it takes it away, 0 where neither. */
    public int change(int touch) {
        return more.get(touch) ? 1 : less.get(touch) ? -1 : 0;
    }

    /** How many things are there after all that was counted. */
    public int things() {
        return there.cardinality();
    }
}
