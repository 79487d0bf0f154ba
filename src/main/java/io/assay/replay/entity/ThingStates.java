// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Standing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Rebuilds one thing at any position from the events that speak of it, and nothing else. Of a thing that is spoken of often a state is kept every so many
 * times while the events are heard, as long as it is among the things heard of lately; all that is kept has a bound.
 */
final class ThingStates {
    private static final int EVERY = 16;
    private static final int KEPT = 200_000;
    private static final int LIVE = 50_000;
    private static final int RECENT = 8192;
    private static final int TOLD = 2048;

    private final EventTape tape;
    private final ThingIndex index;
    private final IntFunction<Told> reading;
    private final Map<Long, Thing> kept = new HashMap<>();
    private final Map<Integer, Thing> live = bounded(LIVE);
    private final Map<Long, Thing> recent = bounded(RECENT);
    private final Map<Integer, Told> told = bounded(TOLD);
    private int every = EVERY;

    /** @param reading what an event says */
    ThingStates(EventTape tape, ThingIndex index, IntFunction<Told> reading) {
        this.tape = tape;
        this.index = index;
        this.reading = reading;
    }

    private static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Takes what the latest event says of things, in the order in which it says it. */
    void hear(int[] numbers, Told says, int event) {
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            int times = index.times(number);
            boolean sole = numbers.length == 1 || java.util.Arrays.stream(numbers).filter(other -> other == number).count() == 1;
            Thing before = times == 1 ? Thing.none() : live.get(number);
            if (before == null || !sole) {
                live.remove(number);
                continue;
            }
            Thing now = with(before, says.touches().get(i), says, event);
            live.put(number, now);
            if (times % every == 0) {
                keep(place(number, times), now);
            }
        }
    }

    private void keep(long place, Thing state) {
        kept.put(place, state);
        if (kept.size() > KEPT) {
            every *= 2;
            kept.keySet().removeIf(old -> (int) (long) old % every != 0);
        }
    }

    private Thing with(Thing before, Touch touch, Told says, int event) {
        Standing worth = EntityState.worth(tape.standing(event), touch.bound());
        return before.with(touch, says, event + 1L, worth);
    }

    private static long place(int number, int times) {
        return (long) number << Integer.SIZE | times;
    }

    /** The thing after so many times that it was spoken of. */
    Thing after(int number, int times) {
        Thing known = recent.get(place(number, times));
        if (known != null) {
            return known;
        }
        int from = times;
        Thing state = null;
        while (from > 0 && state == null) {
            from--;
            state = recent.get(place(number, from));
            state = state == null && from % every == 0 ? kept.get(place(number, from)) : state;
        }
        state = state == null ? Thing.none() : state;
        for (int nth = from; nth < times; nth++) {
            int touch = index.touch(number, nth);
            int event = index.event(touch);
            Told says = told.computeIfAbsent(event, reading::apply);
            int which = touch - index.touch(event);
            if (which < says.touches().size()) {
                state = with(state, says.touches().get(which), says, event);
            }
        }
        recent.put(place(number, times), state);
        return state;
    }
}
