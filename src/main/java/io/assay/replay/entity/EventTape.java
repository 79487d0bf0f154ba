// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.evidence.Standing;
import io.assay.source.passage.Passages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Where the events of one artefact stand and what each is worth, at 14 bytes each: offsets, not objects. Counted from 0. */
public final class EventTape {
    private static final int FIRST = 1024;
    private static final int KINDS = 255;
    private static final long SPAN = 1 << 20;

    private final TreeMap<Long, String[]> files = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final Standing[] standings = Standing.values();
    private long[] from = new long[FIRST];
    private int[] length = new int[FIRST];
    private byte[] kind = new byte[FIRST];
    private byte[] standing = new byte[FIRST];
    private int count;

    /** Adds the next event; false where it stands at no run of bytes and cannot be read again. */
    boolean add(Event event) {
        Locator at = event.at();
        if (!at.bytes().isKnown()) {
            return false;
        }
        if (count == from.length) {
            int more = count + count / 2;
            from = Arrays.copyOf(from, more);
            length = Arrays.copyOf(length, more);
            kind = Arrays.copyOf(kind, more);
            standing = Arrays.copyOf(standing, more);
        }
        String[] file = {at.path(), at.entry()};
        if (files.isEmpty() || !Arrays.equals(files.lastEntry().getValue(), file)) {
            files.put((long) count, file);
        }
        from[count] = at.bytes().from();
        length[count] = (int) Math.min(Passages.LONGEST, at.bytes().length());
        kind[count] = (byte) number(event.type());
        standing[count] = (byte) event.standing().ordinal();
        count++;
        return true;
    }

    /** Types beyond the 255th count as one, so that hostile evidence cannot make them many. */
    private int number(String type) {
        Integer known = numbers.get(type);
        if (known != null) {
            return known;
        }
        if (kinds.size() < KINDS) {
            kinds.add(type);
            numbers.put(type, kinds.size() - 1);
            return kinds.size() - 1;
        }
        return KINDS;
    }

    public int count() {
        return count;
    }

    public Standing standing(int event) {
        return standings[standing[event]];
    }

    /** The producer's type of the event; empty where there are too many types. */
    public String type(int event) {
        int number = kind[event] & 0xFF;
        return number < kinds.size() && number < KINDS ? kinds.get(number) : "";
    }

    /** Where the event stands. */
    public Locator place(int event) {
        String[] file = files.floorEntry((long) event).getValue();
        return Locator.of(file[0]).inEntry(file[1]).atPosition(event + 1L).atBytes(new Range(from[event], from[event] + length[event]));
    }

    /** The position, from 1, of the event that holds the first byte of a place; empty where none does. */
    OptionalLong find(Locator place) {
        if (!place.bytes().isKnown()) {
            return OptionalLong.empty();
        }
        for (Map.Entry<Long, String[]> file : files.entrySet()) {
            if (Arrays.equals(file.getValue(), new String[] {place.path(), place.entry()})) {
                Long next = files.higherKey(file.getKey());
                int end = next == null ? count : next.intValue();
                int at = Arrays.binarySearch(from, file.getKey().intValue(), end, place.bytes().from());
                int event = at < 0 ? -at - 2 : at;
                if (event >= file.getKey() && event < end && place.bytes().from() < from[event] + Math.max(1, length[event])) {
                    return OptionalLong.of(event + 1L);
                }
            }
        }
        return OptionalLong.empty();
    }

    /** One event's bytes, handed over with its number. */
    interface Taker {
        void take(int event, byte[] bytes);
    }

    /** Reads the events of {@code [first, end)} again, in large passages where they stand close together. */
    void read(Passages passages, int first, int end, Taker taker) {
        for (int event = first; event < end;) {
            long begin = from[event];
            int last = event;
            while (last + 1 < end && !files.containsKey(last + 1L) && from[last + 1] >= from[last] + length[last]
                    && from[last + 1] + length[last + 1] - begin <= SPAN) {
                last++;
            }
            byte[] bytes = passages.of(place(event).atBytes(new Range(begin, from[last] + length[last])));
            for (; event <= last; event++) {
                int at = (int) Math.min(bytes.length, from[event] - begin);
                taker.take(event, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + length[event])));
            }
        }
    }
}
