// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.source.UnreadableEvidence;
import io.assay.source.passage.Passages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Where the events of a log stand, counted from 0: their bytes, at 12 bytes an event where they have any, their positions as runs without a gap, and the
 * part of the source that each lies in. Reads any of them again.
 */
final class EventPlaces implements AutoCloseable {
    private final EventSource source;
    private final Passages passages = new Passages();
    private Locator file = Locator.of("");
    private long[] from = new long[0];
    private int[] length = new int[0];
    private long[] runs = new long[16];
    private int[] begins = new int[16];
    private int runCount;
    private int[] parts = new int[16];
    private int partCount;
    private int count;
    private boolean rising = true;

    EventPlaces(EventSource source) {
        this.source = source;
    }

    /** The next events lie in the next part. */
    void part() {
        if (partCount == parts.length) {
            parts = Arrays.copyOf(parts, 2 * partCount);
        }
        parts[partCount++] = count;
    }

    /** Takes the next event. */
    void add(VerityEvent event) {
        long position = event.position();
        long expected = runCount == 0 ? -1 : runs[runCount - 1] + count - begins[runCount - 1];
        if (runCount == 0 || position != expected) {
            rising &= position >= 0 && position > expected;
            if (runCount == runs.length) {
                runs = Arrays.copyOf(runs, 2 * runCount);
                begins = Arrays.copyOf(begins, 2 * runCount);
            }
            runs[runCount] = position;
            begins[runCount++] = count;
        }
        count++;
    }

    /** Takes where an event stands, the events in their order. */
    void note(int event, Locator at) {
        if (event == 0) {
            file = Locator.of(at.path()).inEntry(at.entry());
        }
        if (at.bytes().isKnown()) {
            if (event >= from.length) {
                int more = Math.max(1024, event + event / 2);
                from = Arrays.copyOf(from, more);
                length = Arrays.copyOf(length, more);
            }
            from[event] = at.bytes().from();
            length[event] = (int) Math.min(Integer.MAX_VALUE, at.bytes().length());
        }
    }

    int count() {
        return count;
    }

    /** Whether every position is above the one before it, and none beyond the signed numbers. */
    boolean areRising() {
        return rising;
    }

    /** The position of an event. */
    long position(int event) {
        int run = run(event);
        return runs[run] + event - begins[run];
    }

    private int run(int event) {
        int found = Arrays.binarySearch(begins, 0, runCount, event);
        return found < 0 ? -found - 2 : found;
    }

    /** How many events stand at this position or before it, where positions rise. */
    int upTo(long position) {
        int found = Arrays.binarySearch(runs, 0, runCount, position);
        int run = found < 0 ? -found - 2 : found;
        if (run < 0) {
            return 0;
        }
        int end = run + 1 < runCount ? begins[run + 1] : count;
        return (int) Math.min(end, begins[run] + (position - runs[run]) + 1);
    }

    /** The first event at a position; -1 where there is none. */
    int at(long position) {
        for (int run = rising ? run(Math.max(0, upTo(position) - 1)) : 0; run >= 0 && run < runCount; run++) {
            int end = run + 1 < runCount ? begins[run + 1] : count;
            long offset = position - runs[run];
            if (offset >= 0 && offset < end - begins[run]) {
                return begins[run] + (int) offset;
            } else if (rising) {
                return -1;
            }
        }
        return -1;
    }

    /** The part that an event lies in; the last one for those beyond all. */
    int partOf(int event) {
        int low = Arrays.binarySearch(parts, 0, partCount, event);
        if (low >= 0) {
            while (low + 1 < partCount && parts[low + 1] == event) {
                low++;
            }
            return low;
        }
        return Math.max(0, -low - 2);
    }

    /** The first event of a part. */
    int first(int part) {
        return parts[part];
    }

    /** Takes an event with its number. */
    @FunctionalInterface
    interface Taker {
        void take(int event, VerityEvent seen);
    }

    /** Reads one event again. */
    void read(int event, Consumer<VerityEvent> visitor) throws UnreadableEvidence {
        read(new int[] {event}, (number, seen) -> visitor.accept(seen));
    }

    /** Reads events again, in rising order: each by itself where the source can, else the parts that they lie in, each once. */
    void read(int[] events, Taker taker) throws UnreadableEvidence {
        for (int i = 0; i < events.length;) {
            if (isRead(events[i], taker)) {
                i++;
            } else {
                i = readPart(events, i, taker);
            }
        }
    }

    private boolean isRead(int event, Taker taker) throws UnreadableEvidence {
        Locator at = file.atPosition(position(event));
        if (event < from.length) {
            at = at.atBytes(new Range(from[event], from[event] + length[event]));
        }
        try {
            return (event >= from.length || length[event] <= Passages.LONGEST) && source.again(at, passages.of(at), seen -> taker.take(event, seen));
        } catch (UncheckedIOException broken) {
            throw new UnreadableEvidence(at, UnreadableEvidence.Fault.IO, "read", broken.getCause());
        }
    }

    /** Answers with the place of the first event that lies in a later part. */
    private int readPart(int[] events, int from, Taker taker) throws UnreadableEvidence {
        int part = partOf(events[from]);
        int[] next = {first(part), from};
        source.read(part, one -> {
            if (next[1] < events.length && next[0] == events[next[1]]) {
                taker.take(next[0], one);
                next[1]++;
            }
            next[0]++;
        }, new Tally());
        return Math.max(next[1], from + 1);
    }

    @Override
    public void close() {
        try {
            passages.close();
        } catch (IOException readOnly) {
            // Opened for reading only: nothing can be lost.
        }
    }
}
