// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rebuilds one thing at any position from the events that speak of it, and nothing else. Of a thing that is spoken of often a state is kept every so many
 * times while the events are heard, as long as it is among the things heard of lately; all that is kept has a bound.
 *
 * @param <E> what an event says
 * @param <S> a thing; never changed afterwards
 */
public final class ThingStates<E, S> {
    private static final int EVERY = 16;
    private static final int KEPT = 200_000;
    private static final int RECENT = 8192;
    private static final int TOLD = 8192;

    private final ThingIndex index;
    private final Folding<E, S> folding;
    private final Map<Long, S> kept = new HashMap<>();
    private final Map<Integer, S> live;
    private final Map<Long, S> recent = bounded(RECENT);
    private final Map<Long, S> filtered = bounded(RECENT);
    private final Map<Integer, E> told = bounded(TOLD);
    private int every = EVERY;

    /** How what events say adds up to a thing. */
    public interface Folding<E, S> {
        /** Reads again what an event says. */
        E read(int event);

        /** Nothing is known of a thing yet. */
        S start();

        /** The thing after one more event, which speaks of it at this place among what it says. */
        S with(S before, E says, int which, int event);

        /** Whether the thing after this touch owes nothing to what it was before. */
        boolean isFresh(int touch);
    }

    /** @param live things of which the latest state is held while the events are heard */
    public ThingStates(ThingIndex index, int live, Folding<E, S> folding) {
        this.index = index;
        this.folding = folding;
        this.live = bounded(live);
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

    /** Takes what the latest event says of things, in the order in which it says it; {@code touch}: the first of its touches. */
    public void hear(int[] numbers, E says, int event, int touch) {
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            int times = index.times(number);
            boolean sole = numbers.length == 1 || Arrays.stream(numbers).filter(other -> other == number).count() == 1;
            S before = times == 1 || folding.isFresh(touch + i) ? folding.start() : live.get(number);
            if (before == null || !sole) {
                live.remove(number);
                continue;
            }
            S now = folding.with(before, says, i, event);
            live.put(number, now);
            if (times % every == 0) {
                keep(place(number, times), now);
            }
        }
    }

    /** All events were heard: what served the hearing alone goes. */
    public void heard() {
        live.clear();
    }

    private void keep(long place, S state) {
        kept.put(place, state);
        if (kept.size() > KEPT) {
            every *= 2;
            kept.keySet().removeIf(old -> (int) (long) old % every != 0);
        }
    }

    private static long place(int number, int times) {
        return (long) number << Integer.SIZE | times;
    }

    /** The thing after so many times that it was spoken of. */
    public S after(int number, int times) {
        S known = recent.get(place(number, times));
        if (known != null) {
            return known;
        }
        int from = base(number, times);
        S state = from == 0 || folding.isFresh(index.touch(number, from)) ? folding.start() : near(number, from);
        for (int nth = from; nth < times; nth++) {
            state = with(state, index.touch(number, nth));
        }
        recent.put(place(number, times), state);
        return state;
    }

    /** After how many times a state is at hand to begin with. */
    private int base(int number, int times) {
        int from = times;
        do {
            from--;
        } while (from > 0 && !folding.isFresh(index.touch(number, from)) && near(number, from) == null);
        return Math.max(0, from);
    }

    /** The events that must be read again for {@link #after}. */
    public IntStream missing(int number, int times) {
        return recent.containsKey(place(number, times)) ? IntStream.empty()
            : IntStream.range(base(number, times), times).map(nth -> index.event(index.touch(number, nth))).filter(event -> !told.containsKey(event));
    }

    /** The events that must be read again for {@link #first}; perhaps more. */
    public IntStream missing(int number, TimeOrder order, int events) {
        int prefix = index.touches(number, order.unbroken(events));
        return IntStream.concat(missing(number, prefix), IntStream.range(prefix, index.touches(number, order.reach(events)))
            .map(nth -> index.event(index.touch(number, nth))).filter(event -> order.place(event) < events && !told.containsKey(event)));
    }

    /** Takes what an event says, which was read for several things at once. */
    public void tell(int event, E says) {
        told.put(event, says);
    }

    private S near(int number, int times) {
        S state = recent.get(place(number, times));
        return state == null && times % every == 0 ? kept.get(place(number, times)) : state;
    }

    /**
     * The thing after the events that come first by their times, in the order in which they stand.
     *
     * @return empty where none of them speaks of it
     */
    public Optional<S> first(int number, TimeOrder order, int events) {
        int prefix = index.touches(number, order.unbroken(events));
        int end = index.touches(number, order.reach(events));
        int from = prefix;
        int counted = prefix;
        boolean fresh = false;
        for (int nth = prefix; nth < end; nth++) {
            int touch = index.touch(number, nth);
            if (order.place(index.event(touch)) < events) {
                counted++;
                boolean anew = folding.isFresh(touch);
                from = anew ? nth : from;
                fresh |= anew;
            }
        }
        if (counted == 0) {
            return Optional.empty();
        }
        S state = counted == prefix ? after(number, prefix) : filtered.get(place(number, counted));
        if (state == null) {
            state = fresh ? folding.start() : after(number, prefix);
            for (int nth = from; nth < end; nth++) {
                int touch = index.touch(number, nth);
                state = order.place(index.event(touch)) < events ? with(state, touch) : state;
            }
            filtered.put(place(number, counted), state);
        }
        return Optional.of(state);
    }

    private S with(S before, int touch) {
        int event = index.event(touch);
        E says = told.computeIfAbsent(event, folding::read);
        return folding.with(before, says, touch - index.touch(event), event);
    }
}
