// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The events of a log in the order of their times, those of one time as they stand. Takes 12 bytes an event while times come in, none afterwards where
 * they never went back, else 8: which event comes where, and where each comes.
 */
public final class TimeOrder {
    private static final int BLOCK = 1024;

    private long[] coarse = new long[1024];
    private int[] fine = new int[1024];
    private int count;
    private int timed;
    private boolean ordered = true;
    private int[] events;
    private int[] places;
    /** The last place of all events up to the end of each block, and the first place of all from its beginning on. */
    private int[] highest = new int[0];
    private int[] lowest = new int[0];

    /** Takes the time of the next event; of two times the coarse part tells first which is the later, then the fine part. */
    public void add(long coarsely, int finely) {
        timed++;
        put(coarsely, finely);
    }

    /** Takes an event that names no time: it comes before no moment. */
    public void add() {
        ordered = false;
        put(Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    private void put(long coarsely, int finely) {
        if (count == coarse.length) {
            coarse = Arrays.copyOf(coarse, count + count / 2);
            fine = Arrays.copyOf(fine, count + count / 2);
        }
        coarse[count] = coarsely;
        fine[count] = finely;
        ordered &= count == 0 || !isLater(count - 1, count);
        count++;
    }

    private boolean isLater(int one, int other) {
        return coarse[one] > coarse[other] || coarse[one] == coarse[other] && fine[one] > fine[other];
    }

    /** Whether every event names a time and none an earlier one than the event before it. */
    public boolean isOrdered() {
        return ordered;
    }

    /** All events are there: puts them in order and forgets the times. */
    public void settle() {
        if (ordered || events != null) {
            coarse = new long[0];
            fine = new int[0];
            return;
        }
        events = new int[count];
        Arrays.setAll(events, event -> event);
        places = new int[count];
        sort(0, count);
        coarse = new long[0];
        fine = new int[0];
        for (int place = 0; place < count; place++) {
            places[events[place]] = place;
        }
        bound();
    }

    private void bound() {
        highest = new int[(count + BLOCK - 1) / BLOCK];
        lowest = new int[highest.length];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        for (int event = 0; event < count; event++) {
            highest[event / BLOCK] = Math.max(highest[event / BLOCK], places[event]);
            lowest[event / BLOCK] = Math.min(lowest[event / BLOCK], places[event]);
        }
        for (int block = 1; block < highest.length; block++) {
            highest[block] = Math.max(highest[block], highest[block - 1]);
            lowest[highest.length - 1 - block] = Math.min(lowest[highest.length - 1 - block], lowest[highest.length - block]);
        }
    }

    /** Of the events that come first by their times: how many stand first, with none between them that comes later. */
    public int unbroken(int first) {
        if (ordered) {
            return first;
        }
        int event = BLOCK * lowestWhere(highest.length, block -> highest[block] >= first);
        while (event < count && places[event] < first) {
            event++;
        }
        return Math.min(event, count);
    }

    /** How many events stand up to the last of those that come first by their times. */
    public int reach(int first) {
        if (ordered) {
            return first;
        }
        int event = Math.min(count, BLOCK * lowestWhere(highest.length, block -> lowest[block] >= first));
        while (event > 0 && places[event - 1] >= first) {
            event--;
        }
        return event;
    }

    /** Merges two sorted halves; most logs go back by little, so that most halves follow one another already. */
    private void sort(int from, int to) {
        int middle = (from + to) >>> 1;
        if (middle == from) {
            return;
        }
        sort(from, middle);
        sort(middle, to);
        if (isLater(events[middle - 1], events[middle])) {
            System.arraycopy(events, from, places, from, middle - from);
            int one = from;
            int other = middle;
            for (int at = from; one < middle; at++) {
                events[at] = other < to && isLater(places[one], events[other]) ? events[other++] : places[one++];
            }
        }
    }

    /** The event at a place in the order of times. */
    public int event(int place) {
        return ordered ? place : events[place];
    }

    /** The place of an event. */
    public int place(int event) {
        return ordered ? event : places[event];
    }

    /** How many events bear a time that is not beyond a moment. */
    public int before(IntPredicate beyond) {
        return lowestWhere(timed, place -> beyond.test(event(place)));
    }

    /** The lowest number for which a thing holds that holds for all above it. */
    private static int lowestWhere(int below, IntPredicate holds) {
        int low = 0;
        int high = below;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
