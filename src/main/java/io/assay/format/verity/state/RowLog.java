// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.replay.Cutoff;
import io.assay.replay.Snapshots;
import io.assay.replay.entity.TimeOrder;
import io.assay.source.UnreadableEvidence;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A log read once from its beginning to its end: where its events stand, in which order their times are, which seals it meets, and the states kept on the
 * way. As long as there are few rows, those are states of all rows; from the first time that there are many, it is the index of what changes each.
 */
final class RowLog implements AutoCloseable {
    private static final int KEPT = 16_384;
    /** Bytes of a row that changed, with its place in the tree of rows. */
    private static final long ROW = 320;
    private static final long STATE = 512;
    private static final long BILLION = 1_000_000_000;

    private final EventSource source;
    private final SealMeeting meeting;
    private final Scenery scenery;
    private final int few;
    private final EventPlaces places;
    private final Snapshots<RowFold> snapshots = new Snapshots<>(1, KEPT);
    private final TimeOrder order = new TimeOrder();
    private final Map<String, String> streams = new TreeMap<>();
    private final RowFold end = new RowFold();
    private long first;
    private long changed;
    private int fewUntil = Integer.MAX_VALUE;
    private RowCourse course;

    RowLog(EventSource source, Beside beside, int few) {
        this.source = source;
        this.meeting = new SealMeeting(beside);
        this.scenery = new Scenery(beside);
        this.few = few;
        this.places = new EventPlaces(source);
    }

    /**
     * Reads it.
     *
     * @param wanted the one state that is asked for; empty where somebody will look at many
     * @param held   takes the state at the beginning of the part in which the wanted one lies
     */
    void read(Optional<Cutoff> wanted, Map<Long, RowFold> held) throws UnreadableEvidence {
        for (long part = 0; part < source.parts(); part++) {
            places.part();
            if (fewUntil == Integer.MAX_VALUE && snapshots.wants(part)) {
                snapshots.keep(part, end.copy(), STATE + ROW * Math.min(end.rows().changes() - changed, end.rows().size()));
                changed = end.rows().changes();
            }
            hold(wanted, part, held);
            source.read(part, this::take, new Tally());
            if (course == null && fewUntil < Integer.MAX_VALUE && wanted.isEmpty()) {
                follow(part + 1);
            }
        }
        hold(wanted, source.parts(), held);
        meeting.end(end);
        if (wanted.isEmpty()) {
            end.forgetRows();
        }
        order.settle();
        if (course != null) {
            course.rows().heard();
        }
    }

    /** The index of many rows; empty where there never were many, or where positions do not tell how many events lie before them. */
    Optional<RowCourse> course() throws UnreadableEvidence {
        if (course == null && fewUntil < Integer.MAX_VALUE) {
            follow(source.parts());
            course.rows().heard();
        }
        return Optional.ofNullable(course).filter(any -> places.areRising());
    }

    /**
     * The events that lie before a cutoff.
     *
     * @param events how many
     * @param plain  how many of them stand first, with none between them that does not count
     * @param reach  how many events stand up to the last of them
     * @param byTime whether they are the first by their times, not the first that stand
     */
    record Counted(int events, int plain, int reach, boolean byTime) {
        private static Counted first(int events) {
            return new Counted(events, events, events, false);
        }
    }

    /** Which events count; where positions do not rise, an upper bound of those before a position. */
    Counted counted(Cutoff cutoff) throws UnreadableEvidence {
        return switch (cutoff) {
            case Cutoff.Everything all -> Counted.first(places.count());
            case Cutoff.AtPosition at -> at.position() < 0 ? Counted.first(0) : places.areRising() ? Counted.first(places.upTo(at.position()))
                : new Counted(places.count(), 0, places.count(), false);
            case Cutoff.AtTime time -> {
                int events = before(U64.nanoseconds(time.time()));
                yield order.isOrdered() ? Counted.first(events) : new Counted(events, places.areRising() ? order.unbroken(events) : 0, order.reach(events), true);
            }
        };
    }

    private int before(long moment) throws UnreadableEvidence {
        try {
            return order.before(event -> U64.less(moment, time(event)));
        } catch (RowCourse.Unread unread) {
            throw unread.evidence();
        }
    }

    /** The time of an event, nanoseconds since 1970. */
    long time(int event) {
        long[] time = {0};
        try {
            places.read(event, seen -> time[0] = seen.timestamp());
        } catch (UnreadableEvidence unreadable) {
            throw new RowCourse.Unread(unreadable);
        }
        return time[0];
    }

    /** How many of the first events something outside fixes. */
    long bound(long events) {
        return Math.min(events, meeting.bound() < 0 ? 0 : meeting.bound() - first + 1);
    }

    /** How many of the events that count by their times something outside fixes. */
    long bound(Counted counted, RowFold fold) {
        if (!places.areRising()) {
            return fold.bound();
        }
        int outside = meeting.bound() < 0 ? 0 : places.upTo(meeting.bound());
        return Math.min(counted.plain, outside)
            + IntStream.range(counted.plain, Math.max(counted.plain, Math.min(counted.reach, outside))).filter(event -> order.place(event) < counted.events).count();
    }

    EventPlaces places() {
        return places;
    }

    TimeOrder order() {
        return order;
    }

    Snapshots<RowFold> snapshots() {
        return snapshots;
    }

    SealMeeting meeting() {
        return meeting;
    }

    Scenery scenery() {
        return scenery;
    }

    /** The fold after all events, perhaps without its rows. */
    RowFold end() {
        return end;
    }

    long first() {
        return first;
    }

    /** How many events at most make a state of few rows, whatever came before them. */
    int fewUntil() {
        return fewUntil;
    }

    /** Streams by name, with their numbers. */
    Map<String, String> streams() {
        return streams;
    }

    @Override
    public void close() {
        places.close();
    }

    private void take(VerityEvent event) {
        first = places.count() == 0 ? event.position() : first;
        streams.computeIfAbsent(Change.stream(event), any -> U64.text(event.streamId()));
        order.add(Long.divideUnsigned(event.timestamp(), BILLION), (int) Long.remainderUnsigned(event.timestamp(), BILLION));
        scenery.before(event, end);
        places.add(event);
        end.take(event, true, -1);
        meeting.meet(event, end);
        scenery.after(event, end);
        if (course != null) {
            hear(course, places.count() - 1, event, end);
            if (end.hasRows() && !meeting.compares(event.position())) {
                end.forgetRows();
            }
        } else if (fewUntil == Integer.MAX_VALUE && end.rows().size() > few) {
            fewUntil = places.count() - 1;
        }
    }

    /** Goes through the first parts once more: from then on there are many rows. */
    private void follow(long parts) throws UnreadableEvidence {
        RowCourse begun = new RowCourse(places);
        RowFold chain = new RowFold();
        chain.forgetRows();
        int[] count = {0};
        for (long part = 0; part < parts; part++) {
            source.read(part, event -> {
                chain.take(event, true, -1);
                hear(begun, count[0]++, event, chain);
            }, new Tally());
        }
        course = begun;
    }

    private void hear(RowCourse of, int number, VerityEvent event, RowFold after) {
        places.note(number, event.at());
        of.hear(number, event, after);
    }

    private void hold(Optional<Cutoff> wanted, long part, Map<Long, RowFold> held) {
        boolean here = switch (wanted.orElse(null)) {
            case null -> false;
            case Cutoff.Everything all -> part == source.parts();
            case Cutoff.AtPosition at -> end.applied() > 0 && !U64.less(at.position(), end.position());
            case Cutoff.AtTime time -> end.applied() > 0 && !U64.less(U64.nanoseconds(time.time()), end.lastTime());
        };
        if (here) {
            held.clear();
            held.put(part, end.copy());
        }
    }
}
