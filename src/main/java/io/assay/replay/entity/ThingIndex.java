// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Which event speaks of which thing, at 12 bytes for each time a thing is spoken of and about 30 and its name for each thing: numbers, not objects, so
 * that a log in which a million things are named is held like any other. Things are counted in the order in which they were first named, events from 0.
 */
public final class ThingIndex {
    private static final int UNBOUND = 1 << 31;
    private static final int ENDS = 1 << 30;
    private static final int GOES_ON = 1 << 29;
    private static final int NUMBER = GOES_ON - 1;
    /** How far back things are looked for that were spoken of last. */
    private static final int SCAN = 1 << 18;

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Integer> kindNumbers = new HashMap<>();
    private final Names names = new Names();
    private int[] thing = new int[1024];
    private int[] event = new int[1024];
    private int touches;
    private int[] first = new int[1024];
    private int[] times = new int[1024];
    private int[] kind = new int[1024];
    private int[] begins;
    private int[] lists;

    /** What an event means for whether a thing is there. */
    public enum Life {
        /** It is there from now on. */
        BEGINS(0),
        /** It is there if it was before. */
        STAYS(GOES_ON),
        /** It is gone. */
        ENDS(ThingIndex.ENDS);

        private final int mark;

        Life(int mark) {
            this.mark = mark;
        }
    }

    /** @param kinds those known beforehand, in their order; others are counted as they come */
    public ThingIndex(List<String> kinds) {
        kinds.forEach(this::kindNumber);
    }

    private int kindNumber(String name) {
        Integer known = kindNumbers.putIfAbsent(name, kinds.size());
        if (known == null) {
            kinds.add(name);
        }
        return known == null ? kinds.size() - 1 : known;
    }

    /** Adds what the next event says, and answers with the number of each thing it speaks of. */
    int[] add(int at, Told told) {
        int[] numbers = new int[told.touches().size()];
        for (int i = 0; i < numbers.length; i++) {
            Touch touch = told.touches().get(i);
            numbers[i] = add(at, touch.kind(), touch.id(), touch.bound(), Life.BEGINS);
        }
        return numbers;
    }

    /**
     * Adds one thing that the next event speaks of, and answers with its number.
     *
     * @param bound whether a proof over the event binds what is said
     */
    public int add(int at, String ofKind, String id, boolean bound, Life life) {
        int of = kindNumber(ofKind);
        int known = names.count();
        int number = names.number(EntityState.key(Integer.toString(of), id));
        if (number == known) {
            begin(number, at, of);
        }
        if (touches == thing.length) {
            thing = Arrays.copyOf(thing, touches + touches / 2);
            event = Arrays.copyOf(event, touches + touches / 2);
        }
        thing[touches] = number | (bound ? 0 : UNBOUND) | life.mark;
        event[touches++] = at;
        times[number]++;
        lists = null;
        return number;
    }

    private void begin(int number, int at, int of) {
        if (number == first.length) {
            int more = number + number / 2;
            first = Arrays.copyOf(first, more);
            times = Arrays.copyOf(times, more);
            kind = Arrays.copyOf(kind, more);
        }
        first[number] = at;
        kind[number] = of;
    }

    /** How many things were named so far. */
    public int things() {
        return names.count();
    }

    /** How often a thing was spoken of so far. */
    public int times(int number) {
        return times[number];
    }

    /** The kind of a thing. */
    public String kindOf(int number) {
        return kinds.get(kind[number]);
    }

    /** The name of a thing within its kind. */
    public String id(int number) {
        String name = names.name(number);
        return name.substring(name.indexOf('\0') + 1);
    }

    /** All kinds so far. */
    public List<String> kinds() {
        return kinds;
    }

    /** How many things the first events name. */
    public int things(int events) {
        return before(first, 0, names.count(), events);
    }

    /** The same of one kind. */
    int things(int events, String only) {
        int all = things(events);
        if (only.isEmpty()) {
            return all;
        }
        int wanted = kindNumbers.getOrDefault(only, Integer.MAX_VALUE);
        int count = 0;
        for (int number = 0; number < all; number++) {
            count += kind[number] == wanted ? 1 : 0;
        }
        return count;
    }

    /** The number of entries below a bound, among sorted ones from {@code low} to {@code high}; counted from {@code low}. */
    private static int before(int[] sorted, int low, int high, int bound) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - low;
    }

    /** The first touch of an event, or the one after it where it speaks of nothing. */
    public int touch(int at) {
        return before(event, 0, touches, at);
    }

    /** How often anything was spoken of so far. */
    public int touches() {
        return touches;
    }

    /** The event of a touch. */
    public int event(int touch) {
        return event[touch];
    }

    /** Which thing a touch speaks of. */
    public int thing(int touch) {
        return thing[touch] & NUMBER;
    }

    boolean isBound(int touch) {
        return thing[touch] >= 0;
    }

    /** What a touch means for whether its thing is there. */
    public Life life(int touch) {
        return (thing[touch] & ENDS) != 0 ? Life.ENDS : (thing[touch] & GOES_ON) != 0 ? Life.STAYS : Life.BEGINS;
    }

    /** The number of the kind of the thing of a touch. */
    public int kind(int touch) {
        return kind[thing[touch] & NUMBER];
    }

    private int wanted(String only) {
        return only.isEmpty() ? -1 : kindNumbers.getOrDefault(only, Integer.MAX_VALUE);
    }

    /**
     * The things that the last of the first events spoke of, the latest first; those of any kind where {@code only} is empty.
     *
     * @param order which event comes where
     */
    public int[] latest(int events, IntUnaryOperator order, String only, int skip, int most) {
        int wanted = wanted(only);
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        int before = 0;
        for (int place = events - 1; place >= Math.max(0, events - SCAN) && found.size() < skip + most; place--) {
            int at = order.applyAsInt(place);
            int touch = before > 0 && before < touches && event[before] == at + 1 ? before : touch(at + 1);
            for (before = touch; touch > 0 && event[touch - 1] == at && found.size() < skip + most; before = touch) {
                touch--;
                if (wanted < 0 || kind(touch) == wanted) {
                    found.add(thing(touch));
                }
            }
        }
        return found.stream().skip(skip).mapToInt(Integer::intValue).toArray();
    }

    /** The things whose names hold a text, in the order in which they were first named. */
    public int[] named(String text, int events, String only, int skip, int most) {
        int wanted = wanted(only);
        String lower = text.toLowerCase(Locale.ROOT);
        int[] found = new int[most];
        int seen = 0;
        int all = things(events);
        for (int number = 0; number < all && seen < skip + most; number++) {
            if ((wanted < 0 || kind[number] == wanted) && id(number).toLowerCase(Locale.ROOT).contains(lower) && seen++ >= skip) {
                found[seen - skip - 1] = number;
            }
        }
        return Arrays.copyOf(found, Math.max(0, seen - skip));
    }

    /** How many of the first events' touches speak of a thing. */
    public int touches(int number, int events) {
        order();
        int end = touch(events);
        return before(lists, begins[number], begins[number + 1], end);
    }

    /** The touch that speaks of a thing as the {@code nth}, from 0. */
    public int touch(int number, int nth) {
        order();
        return lists[begins[number] + nth];
    }

    /** Lays the touches of each thing side by side, once all are there. */
    private void order() {
        if (lists != null) {
            return;
        }
        int all = names.count();
        begins = new int[all + 1];
        for (int number = 0; number < all; number++) {
            begins[number + 1] = begins[number] + times[number];
        }
        int[] next = Arrays.copyOf(begins, all);
        lists = new int[touches];
        for (int touch = 0; touch < touches; touch++) {
            lists[next[thing(touch)]++] = touch;
        }
    }
}
