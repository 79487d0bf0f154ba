// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.Circumstances;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.SeqRanges;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through the events in order: the part of the judgement that depends on what came before, and the counts by user. */
public final class EventWalk {
    private final EventColumns columns;
    private final StorePlace places;
    private final Circumstances circumstances;
    private final Instant retained;
    private final SeqRanges deleted;
    private final MarkBook marks;
    private final Tally times;
    private final Map<String, Presence> users = new HashMap<>();
    private Instant latest = Instant.MIN;
    private Instant earliest = Instant.MAX;
    private long count;
    private long overdue;
    private long storedFacts;
    private final List<Long> listedAsDeleted = new ArrayList<>();

    /** What the store holds of one user. */
    public static final class Presence {
        private final Map<Instant, Long> until = new HashMap<>();
        private long events;
        private long lastSeq;

        /** Events in all. */
        public long events() {
            return events;
        }

        public long lastSeq() {
            return lastSeq;
        }

        /** Events dated at that time or before; asked for before the walk. */
        public long until(Instant time) {
            return until.getOrDefault(time, 0L);
        }
    }

    /**
     * @param days    retention, which events must not outlive
     * @param deleted numbers that audited deletions list
     */
    public EventWalk(EventColumns columns, StorePlace places, Circumstances circumstances, long days, SeqRanges deleted, MarkBook marks, Tally times) {
        this.columns = columns;
        this.places = places;
        this.circumstances = circumstances;
        this.retained = circumstances.at().minus(Duration.ofDays(days));
        this.deleted = deleted;
        this.marks = marks;
        this.times = times;
    }

    /** Asks for a count of the user's events up to a time. */
    public void countUntil(String user, Instant time) {
        users.computeIfAbsent(user, any -> new Presence()).until.put(time, 0L);
    }

    public void take(List<EventNote> notes) {
        for (EventNote note : notes) {
            count++;
            Presence user = users.computeIfAbsent(note.user(), any -> new Presence());
            user.events++;
            user.lastSeq = Math.max(user.lastSeq, note.seq());
            if (note.time() != null) {
                time(note, user);
            }
            marks.take(note);
            if (deleted.contains(note.seq())) {
                listedAsDeleted.add(note.seq());
            }
        }
    }

    private void time(EventNote note, Presence user) {
        Instant time = note.time();
        times.examined(1);
        if (time.isBefore(latest)) {
            times.report(Finding.of(StoreCode.TIME_REGRESSION, places.event(columns.table(), note.seq(), note.id()).inField(columns.time()))
                    .compared(IsoTime.micros(latest), IsoTime.micros(time)));
        }
        if (time.isAfter(circumstances.at())) {
            times.report(Finding.of(StoreCode.TIME_FUTURE, places.event(columns.table(), note.seq(), note.id()).inField(columns.time()))
                    .compared(circumstances.at().toString(), IsoTime.micros(time)));
        }
        latest = time.isAfter(latest) ? time : latest;
        earliest = time.isBefore(earliest) ? time : earliest;
        overdue += time.isBefore(retained) ? 1 : 0;
        user.until.replaceAll((limit, before) -> time.isAfter(limit) ? before : before + 1);
    }

    public void storedFacts(long more) {
        storedFacts += more;
    }

    /** No event follows. */
    public void end() {
        marks.end();
        if (count == 0) {
            times.notApplicable();
        }
        times.conclude();
    }

    /** Judges whether the auditor's checkpoints fix the history of every user; true where they fix it to the last event. */
    public boolean judgeAnchors(Tally tally) {
        List<Map.Entry<String, Presence>> present = users.entrySet().stream().filter(user -> user.getValue().events > 0).toList();
        long without = present.stream().filter(user -> marks.anchored(user.getKey()) == 0).count();
        tally.examined(present.size());
        if (without > 0) {
            tally.report(Finding.of(StoreCode.UNANCHORED, places.store(), without, present.size()));
        }
        return !present.isEmpty() && present.stream().allMatch(user -> marks.anchored(user.getKey()) >= user.getValue().lastSeq);
    }

    /** Whether every user's history was fixed at a time that the auditor knows. */
    public boolean isWitnessed() {
        return count > 0 && users.entrySet().stream().filter(user -> user.getValue().events > 0).allMatch(user -> marks.isWitnessed(user.getKey()));
    }

    public Presence of(String user) {
        return users.getOrDefault(user, new Presence());
    }

    /** How many users have events. */
    public long users() {
        return users.values().stream().filter(user -> user.events > 0).count();
    }

    public long count() {
        return count;
    }

    /** Numbers of events that a deletion lists although they are there. */
    public List<Long> listedAsDeleted() {
        return listedAsDeleted;
    }

    /** Events older than the retention. */
    public long overdue() {
        return overdue;
    }

    public long storedFacts() {
        return storedFacts;
    }

    /** As the producer prints times; empty where there is none. */
    public String first() {
        return earliest.equals(Instant.MAX) ? "" : IsoTime.micros(earliest);
    }

    public String last() {
        return latest.equals(Instant.MIN) ? "" : IsoTime.micros(latest);
    }
}
