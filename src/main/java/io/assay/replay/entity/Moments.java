// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The times that the events of a log name: which events lie before a moment, and which time was the latest at a position. */
final class Moments {
    private static final int CLOCK = 128;

    private final IntFunction<Told> told;
    private final TimeOrder order = new TimeOrder();
    /** The latest time named before every 128th event. */
    private final List<Instant> clock = new ArrayList<>();
    private Instant latest;
    private int count;

    /** @param told what an event says */
    Moments(IntFunction<Told> told) {
        this.told = told;
    }

    /** Takes what the next event says. */
    void hear(Told says) {
        if (count++ % CLOCK == 0) {
            clock.add(latest);
        }
        says.time().ifPresentOrElse(time -> order.add(time.getEpochSecond(), time.getNano()), order::add);
        latest = says.time().filter(named -> latest == null || named.isAfter(latest)).orElse(latest);
    }

    /** The events in the order of their times. */
    TimeOrder order() {
        return order;
    }

    /** How many events, in the order of their times, lie before a moment or at it. */
    int before(Instant moment) {
        return order.before(event -> told.apply(event).time().orElse(Instant.MAX).isAfter(moment));
    }

    /** The latest time that the first events name; null where they name none. */
    Instant latest(int events) {
        int mark = Math.max(0, Math.min(clock.size() - 1, events / CLOCK));
        Instant found = clock.isEmpty() ? null : clock.get(mark);
        for (int event = order.isOrdered() ? Math.max(events - 1, 0) : mark * CLOCK; event < events; event++) {
            Instant named = told.apply(event).time().orElse(found);
            found = found == null || named != null && named.isAfter(found) ? named : found;
        }
        return found;
    }
}
