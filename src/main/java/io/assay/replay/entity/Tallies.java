// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Standing;
import java.util.ArrayList;
import java.util.List;

/** How many events, and how many of them verified and failed, stand before any position: for all of them and for each kind of things. */
final class Tallies {
    private static final int EVERY = 4096;
    private static final int FIGURES = 3;

    private final List<String> kinds;
    private final EventTape tape;
    private final ThingIndex index;
    private final List<long[]> kept = new ArrayList<>();

    Tallies(List<String> kinds, EventTape tape, ThingIndex index) {
        this.kinds = kinds;
        this.tape = tape;
        this.index = index;
    }

    /** What the first events are worth: a state without its things. */
    EntityState at(int events) {
        while (kept.size() * EVERY <= events) {
            int from = Math.max(0, (kept.size() - 1) * EVERY);
            kept.add(kept.isEmpty() ? new long[FIGURES * (kinds.size() + 1)] : after(kept.getLast(), from, from + EVERY));
        }
        long[] sums = after(kept.get(events / EVERY), events - events % EVERY, events);
        KeptMap<String, EntityState.Worth> worths = KeptMap.empty();
        for (int kind = 0; kind < kinds.size(); kind++) {
            EntityState.Worth worth = worth(sums, kind + 1);
            worths = worth.events() == 0 ? worths : worths.with(kinds.get(kind), worth);
        }
        return new EntityState(worth(sums, 0), KeptMap.empty(), worths, null, events);
    }

    private static EntityState.Worth worth(long[] sums, int row) {
        return new EntityState.Worth(sums[row * FIGURES], sums[row * FIGURES + 1], sums[row * FIGURES + 2]);
    }

    private long[] after(long[] before, int from, int to) {
        long[] sums = before.clone();
        int touch = index.touch(from);
        int end = index.touch(to);
        for (int event = from; event < to; event++) {
            Standing standing = tape.standing(event);
            add(sums, 0, standing);
            for (; touch < end && index.event(touch) == event; touch++) {
                add(sums, 1 + index.kind(touch), EntityState.worth(standing, index.isBound(touch)));
            }
        }
        return sums;
    }

    private static void add(long[] sums, int row, Standing standing) {
        sums[row * FIGURES]++;
        sums[row * FIGURES + 1] += standing == Standing.VERIFIED ? 1 : 0;
        sums[row * FIGURES + 2] += standing == Standing.FAILED ? 1 : 0;
    }
}
