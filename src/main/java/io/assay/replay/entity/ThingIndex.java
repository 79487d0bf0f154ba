// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Which event speaks of which thing, at 12 bytes for each time a thing is spoken of and about 30 and its name for each thing: numbers, not objects, so
 * that a log in which a million things are named is held like any other. Things are counted in the order in which they were first named, events from 0.
 */
final class ThingIndex {
    private static final int UNBOUND = 1 << 31;
    /** How far back things are looked for that were spoken of last. */
    private static final int SCAN = 1 << 18;

    private final List<String> kinds;
    private final Names names = new Names();
    private int[] thing = new int[1024];
    private int[] event = new int[1024];
    private int touches;
    private int[] first = new int[1024];
    private int[] times = new int[1024];
    private byte[] kind = new byte[1024];
    private int[] begins;
    private int[] lists;

    ThingIndex(List<String> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** Adds what the next event says, and answers with the number of each thing it speaks of. */
    int[] add(int at, Told told) {
        int[] numbers = new int[told.touches().size()];
        for (int i = 0; i < numbers.length; i++) {
            Touch touch = told.touches().get(i);
            int known = names.count();
            int number = names.number(EntityState.key(touch.kind(), touch.id()));
            if (number == known) {
                begin(number, at, kinds.indexOf(touch.kind()));
            }
            if (touches == thing.length) {
                thing = Arrays.copyOf(thing, touches + touches / 2);
                event = Arrays.copyOf(event, touches + touches / 2);
            }
            thing[touches] = number | (touch.bound() ? 0 : UNBOUND);
            event[touches++] = at;
            times[number]++;
            numbers[i] = number;
        }
        lists = null;
        return numbers;
    }

    private void begin(int number, int at, int of) {
        if (number == first.length) {
            int more = number + number / 2;
            first = Arrays.copyOf(first, more);
            times = Arrays.copyOf(times, more);
            kind = Arrays.copyOf(kind, more);
        }
        first[number] = at;
        kind[number] = (byte) of;
    }

    int things() {
        return names.count();
    }

    /** How often a thing was spoken of so far. */
    int times(int number) {
        return times[number];
    }

    String name(int number) {
        return names.name(number);
    }

    /** How many things the first events name. */
    int things(int events) {
        return before(first, 0, names.count(), events);
    }

    /** The same of one kind. */
    int things(int events, String only) {
        int all = things(events);
        if (only.isEmpty()) {
            return all;
        }
        int wanted = kinds.indexOf(only);
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
    int touch(int at) {
        return before(event, 0, touches, at);
    }

    int event(int touch) {
        return event[touch];
    }

    boolean isBound(int touch) {
        return thing[touch] >= 0;
    }

    int kind(int touch) {
        return kind[thing[touch] & ~UNBOUND];
    }

    /** The things that the last of the first events spoke of, the latest first; those of any kind where {@code only} is empty. */
    int[] latest(int events, String only, int skip, int most) {
        int wanted = only.isEmpty() ? -1 : kinds.indexOf(only);
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        int end = touch(events);
        for (int touch = end - 1; touch >= Math.max(0, end - SCAN) && found.size() < skip + most; touch--) {
            int number = thing[touch] & ~UNBOUND;
            if (wanted < 0 || kind[number] == wanted) {
                found.add(number);
            }
        }
        return found.stream().skip(skip).mapToInt(Integer::intValue).toArray();
    }

    /** The things whose names hold a text, in the order in which they were first named. */
    int[] named(String text, int events, String only, int skip, int most) {
        int wanted = only.isEmpty() ? -1 : kinds.indexOf(only);
        String lower = text.toLowerCase(Locale.ROOT);
        int[] found = new int[most];
        int seen = 0;
        int all = things(events);
        for (int number = 0; number < all && seen < skip + most; number++) {
            if (wanted < 0 || kind[number] == wanted) {
                String name = names.name(number);
                if (name.substring(name.indexOf('\0') + 1).toLowerCase(Locale.ROOT).contains(lower) && seen++ >= skip) {
                    found[seen - skip - 1] = number;
                }
            }
        }
        return Arrays.copyOf(found, Math.max(0, seen - skip));
    }

    /** How many of the first events' touches speak of a thing. */
    int touches(int number, int events) {
        order();
        int end = touch(events);
        return before(lists, begins[number], begins[number + 1], end);
    }

    /** The touch that speaks of a thing as the {@code nth}, from 0. */
    int touch(int number, int nth) {
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
            lists[next[thing[touch] & ~UNBOUND]++] = touch;
        }
    }
}
