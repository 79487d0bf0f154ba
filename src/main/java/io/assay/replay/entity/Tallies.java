// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * How many events, and how many of them verified and failed, stand among the first of an order: of all of them and of each kind of things. Where a census
 * of that order is given, how many things these events name as well.
 */
final class Tallies {
    private static final int FIGURES = 3;

    private final List<String> kinds;
    private final EventTape tape;
    private final ThingIndex index;
    private final Optional<Census> census;
    private final Sums sums;

    Tallies(List<String> kinds, EventTape tape, ThingIndex index, IntUnaryOperator order, Optional<Census> census) {
        this.kinds = kinds;
        this.tape = tape;
        this.index = index;
        this.census = census;
        this.sums = new Sums(last() + 1 + kinds.size(), order, this::add);
    }

    /** The row of the last position stands behind the figures of all events and of each kind; things of each kind stand behind it. */
    private int last() {
        return FIGURES * (kinds.size() + 1);
    }

    /** What the first events are worth: a state without its things. */
    EntityState at(int events) {
        long[] figures = sums.at(events);
        KeptMap<String, EntityState.Worth> worths = KeptMap.empty();
        for (int kind = 0; kind < kinds.size(); kind++) {
            EntityState.Worth worth = worth(figures, kind + 1);
            worths = worth.events() == 0 ? worths : worths.with(kinds.get(kind), worth);
        }
        return new EntityState(worth(figures, 0), KeptMap.empty(), worths, null, figures[last()]);
    }

    /** How many things of a kind, or of all where it is empty, the first events name. */
    int things(int events, String only) {
        if (census.isEmpty()) {
            return index.things(events, only);
        }
        long[] figures = sums.at(events);
        long count = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            count += only.isEmpty() || kinds.get(kind).equals(only) ? figures[last() + 1 + kind] : 0;
        }
        return (int) count;
    }

    private static EntityState.Worth worth(long[] figures, int row) {
        return new EntityState.Worth(figures[row * FIGURES], figures[row * FIGURES + 1], figures[row * FIGURES + 2]);
    }

    private void add(long[] figures, int event) {
        Standing standing = tape.standing(event);
        add(figures, 0, standing);
        figures[last()] = Math.max(figures[last()], event + 1L);
        int end = index.touch(event + 1);
        for (int touch = index.touch(event); touch < end; touch++) {
            int kind = index.kind(touch);
            add(figures, 1 + kind, EntityState.worth(standing, index.isBound(touch)));
            figures[last() + 1 + kind] += census.isPresent() ? census.get().change(touch) : 0;
        }
    }

    private static void add(long[] figures, int row, Standing standing) {
        figures[row * FIGURES]++;
        figures[row * FIGURES + 1] += standing == Standing.VERIFIED ? 1 : 0;
        figures[row * FIGURES + 2] += standing == Standing.FAILED ? 1 : 0;
    }
}
