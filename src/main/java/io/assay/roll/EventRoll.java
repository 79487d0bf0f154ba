// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every event of one artefact in the order of the evidence. Any event is one read of a page of {@value #PAGE} away; memory holds the pages' offsets, the
 * standings and the few pages looked at last.
 */
public final class EventRoll {
    static final int PAGE = 64;
    private static final int KEPT = 32;

    private final Spool spool;
    private final Terms terms = new Terms();
    private final EventWriter page = new EventWriter(terms);
    private final Standings standings = new Standings();
    private final SortedSet<String> facets = new TreeSet<>();
    private final Map<Integer, List<Event>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private long[] offsets = new long[16];
    private int pages;
    private int inPage;
    private long size;
    private boolean positions;
    private boolean lines;

    EventRoll(Spool spool) {
        this.spool = spool;
    }

    void add(Event event) {
        if (!spool.whole()) {
            return;
        }
        page.write(event);
        standings.add(event.standing());
        positions |= event.at().position() != -1;
        lines |= event.at().line() >= 0;
        facets(event.facets().keySet());
        if (++inPage == PAGE) {
            end();
        }
    }

    private void facets(Set<String> names) {
        if (!facets.containsAll(names)) {
            facets.addAll(names);
        }
    }

    /** Ends the page. */
    void end() {
        if (inPage == 0) {
            return;
        }
        if (pages + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[pages] = spool.append(page.bytes(), page.length());
        offsets[++pages] = offsets[pages - 1] + page.length();
        page.clear();
        inPage = 0;
    }

    /** Leaves out what the disk had no room for. */
    void cut(long written) {
        end();
        while (pages > 0 && offsets[pages] > written) {
            pages--;
        }
        size = spool.whole() ? standings.size() : Math.min(standings.size(), (long) pages * PAGE);
    }

    /** How many events there are. */
    public long size() {
        return size;
    }

    /** Whether every event is here; else the disk was full. */
    public boolean isWhole() {
        return spool.whole();
    }

    /** The names of what else the events tell, in order. */
    public SortedSet<String> facets() {
        return Collections.unmodifiableSortedSet(facets);
    }

    /** Whether the producer numbers its events. */
    public boolean hasPositions() {
        return positions;
    }

    /** Whether events stand on lines. */
    public boolean hasLines() {
        return lines;
    }

    public Standing standing(long index) {
        return standings.get(index);
    }

    /** How many events have that standing. */
    public long count(Standing wanted) {
        return standings.count(wanted, size);
    }

    /** The worst standing of the events from the one to before the other; the range is not empty. */
    public Standing worst(long from, long to) {
        return standings.worst(from, to);
    }

    /**
     * The next event of that standing.
     *
     * @param step 1 for onwards from {@code from}, -1 for backwards; {@code from} itself counts
     * @return -1 where there is none
     */
    public long next(Standing wanted, long from, int step) {
        return standings.next(wanted, from, step);
    }

    /**
     * One event.
     *
     * @throws UncheckedIOException where the private file cannot be read any more
     */
    public Event get(long index) {
        int number = Math.toIntExact(index / PAGE);
        synchronized (kept) {
            List<Event> events = kept.get(number);
            if (events == null) {
                events = page(number);
                kept.put(number, events);
                if (kept.size() > KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
            return events.get((int) (index % PAGE));
        }
    }

    /** The events of a page, in order. */
    List<Event> page(int number) {
        try {
            EventReader reader = new EventReader(terms, spool.read(offsets[number], Math.toIntExact(offsets[number + 1] - offsets[number])));
            List<Event> events = new ArrayList<>(PAGE);
            for (long left = Math.min(PAGE, size() - (long) number * PAGE); left > 0; left--) {
                events.add(reader.read());
            }
            return events;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    int pages() {
        return pages;
    }
}
