// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Figures over the first events of an order, kept every so many, so that those of any number of events cost a short walk. */
public final class Sums {
    private static final int EVERY = 1024;

    private final int figures;
    private final IntUnaryOperator order;
    private final Adding adding;
    private final List<long[]> kept = new ArrayList<>();

    /** Adds what one event counts for. */
    @FunctionalInterface
    public interface Adding {
        void add(long[] sums, int event);
    }

    /** @param order which event comes where */
    public Sums(int figures, IntUnaryOperator order, Adding adding) {
        this.figures = figures;
        this.order = order;
        this.adding = adding;
    }

    /** The figures after the first events; all of these must be known by then. */
    public long[] at(int events) {
        while (kept.size() * EVERY <= events) {
            int from = Math.max(0, (kept.size() - 1) * EVERY);
            kept.add(kept.isEmpty() ? new long[figures] : after(kept.getLast(), from, from + EVERY));
        }
        return after(kept.get(events / EVERY), events - events % EVERY, events);
    }

    private long[] after(long[] before, int from, int to) {
        long[] sums = before.clone();
        for (int place = from; place < to; place++) {
            adding.add(sums, order.applyAsInt(place));
        }
        return sums;
    }
}
