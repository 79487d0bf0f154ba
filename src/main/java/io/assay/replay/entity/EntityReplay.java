// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Happening;
import io.assay.replay.LaneCounter;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Snapshot;
import io.assay.replay.Snapshots;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import io.assay.source.passage.Passages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Rebuilds the things that events speak of at any point. Fed once with the events of a run. As long as there are few things, a state of all of them is
 * kept every so often, and a jump reads again only the events since the nearest of them. Where there are many, a look rebuilds only the things that it
 * shows, each from the events that speak of it (decision 0051). Positions count events from 1.
 */
public final class EntityReplay implements Replay {
    private static final int INTERVAL = 512;
    private static final int KEPT = 32_768;
    /** Bytes of a thing that changed, with its place in the tree of things. */
    private static final long THING = 700;
    /** Things of which a whole state is kept and shown. */
    private static final int FEW = 1000;
    private static final int CLOCK = 128;

    private final EventTape tape = new EventTape();
    private final Passages passages = new Passages();
    private final Snapshots<EntityState> snapshots = new Snapshots<>(INTERVAL, KEPT);
    private final LaneCounter lanes = new LaneCounter();
    private final Reading reading;
    private final Picture picture;
    private final int few;
    private final ThingIndex index;
    private final Tallies tallies;
    private final ThingStates things;
    /** The latest time named before every 128th event. */
    private final List<Instant> clock = new ArrayList<>();
    private EntityState built = EntityState.START;
    private Instant latest;
    private boolean ordered = true;

    public EntityReplay(Reading reading) {
        this(reading, FEW);
    }

    /** @param few things of which a whole state is kept and shown */
    EntityReplay(Reading reading, int few) {
        this.reading = reading;
        this.few = few;
        this.picture = new Picture(reading);
        this.index = new ThingIndex(reading.kinds());
        this.tallies = new Tallies(reading.kinds(), tape, index);
        this.things = new ThingStates(tape, index, this::told);
    }

    /** Takes the next event of the run. */
    public void hear(Event event) {
        if (tape.add(event)) {
            if (tape.count() % CLOCK == 1) {
                clock.add(latest);
            }
            Told told = reading.of(passages.of(event.at()));
            ordered &= told.time().isPresent() && (latest == null || !told.time().get().isBefore(latest));
            latest = told.time().filter(named -> latest == null || named.isAfter(latest)).orElse(latest);
            lanes.add(tape.count(), lane(event.type()), event.standing() == Standing.FAILED);
            things.hear(index.add(tape.count() - 1, told), told, tape.count() - 1);
            keep(told, event.standing());
        }
    }

    private void keep(Told told, Standing standing) {
        built = built == null || index.things() > few ? null : built.with(told, tape.count(), standing);
        if (built != null && snapshots.wants(tape.count())) {
            snapshots.keep(tape.count(), built, THING * Math.min(INTERVAL, built.things().size()));
        }
    }

    private Told told(int event) {
        return reading.of(passages.of(tape.place(event)));
    }

    /** Says that a check of the run failed, be it at no event. */
    public void unsound() {
        picture.unsound();
    }

    public EventTape tape() {
        return tape;
    }

    @Override
    public List<Scope> scopes() {
        return picture.scopes(tallies.at(tape.count()));
    }

    @Override
    public Extent extent(Scope scope) {
        return new Extent(1, tape.count());
    }

    @Override
    public Timeline timeline(Scope scope) {
        return lanes.timeline(List.of());
    }

    /** The namespace of a type: types are too many for lanes. */
    private static String lane(String type) {
        int end = type.indexOf('.', type.startsWith("llm.") ? "llm.".length() : 0);
        return end < 0 ? type : type.substring(0, end);
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) {
        if (position < 1 || position > tape.count()) {
            return Optional.empty();
        }
        int event = (int) position - 1;
        Told told = told(event);
        return Optional.of(new Happening(position, told.id(), tape.type(event), told.written(), told.actor(), tape.standing(event)));
    }

    @Override
    public OptionalLong position(Locator event, Scope scope) {
        return tape.find(event);
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        picture.insist(scope, tallies.at(tape.count()));
        OptionalInt events = events(cutoff);
        EntityState state = events.isPresent() ? upTo(events.getAsInt()) : filtered(cutoff);
        return picture.of(state, scope, cutoff, moment(cutoff, state));
    }

    @Override
    public Glance glance(Cutoff cutoff, Scope scope, Part part) throws UnreadableEvidence, UnknownScope {
        picture.insist(scope, tallies.at(tape.count()));
        OptionalInt events = events(cutoff);
        int upTo = events.orElse(tape.count());
        if (!part.always() && index.things(upTo) <= few) {
            return Glance.whole(at(cutoff, scope));
        }
        EntityState state = events.isPresent() ? tallies.at(upTo) : filtered(cutoff);
        KeptMap<String, Thing> shown = KeptMap.empty();
        for (int number : chosen(part, scope.stream())) {
            String name = index.name(number);
            int times = index.touches(number, upTo);
            Optional<Thing> thing = events.isPresent() ? Optional.of(number).filter(any -> times > 0).map(any -> things.after(number, times)) : state.things().find(name);
            shown = thing.isPresent() ? shown.with(name, thing.get()) : shown;
        }
        EntityState seen = new EntityState(state.all(), shown, state.kinds(), events.isPresent() ? latest(upTo) : state.last(), state.position());
        return Glance.part(picture.part(seen, scope, cutoff, moment(cutoff, seen)), events.isPresent() ? index.things(upTo, scope.stream()) : state.count(scope.stream()));
    }

    private int[] chosen(Part part, String only) {
        int upTo = events(part.from()).orElse(tape.count());
        return part.named().isEmpty() ? index.latest(upTo, only, part.skip(), Part.MOST) : index.named(part.named(), upTo, only, part.skip(), Part.MOST);
    }

    private static Optional<Instant> moment(Cutoff cutoff, EntityState state) {
        return cutoff instanceof Cutoff.AtTime asked ? Optional.of(asked.time()) : Optional.ofNullable(state.last());
    }

    /** The latest time that the first events name; null where they name none. */
    private Instant latest(int events) {
        int mark = Math.max(0, Math.min(clock.size() - 1, events / CLOCK));
        Instant found = clock.isEmpty() ? null : clock.get(mark);
        for (int event = ordered ? Math.max(events - 1, 0) : mark * CLOCK; event < events; event++) {
            Instant named = told(event).time().orElse(found);
            found = found == null || named != null && named.isAfter(found) ? named : found;
        }
        return found;
    }

    private EntityState upTo(int events) throws UnreadableEvidence {
        Snapshot<EntityState> nearest = snapshots.before(events).orElse(new Snapshot<>(0, EntityState.START));
        return events == tape.count() && built != null ? built : fold(nearest.state(), (int) nearest.position(), events, null);
    }

    /** How many events lie before the cutoff; empty where times go back, so that a moment is a filter over all events. */
    private OptionalInt events(Cutoff cutoff) {
        return switch (cutoff) {
            case Cutoff.Everything all -> OptionalInt.of(tape.count());
            case Cutoff.AtPosition at -> OptionalInt.of(Math.clamp(at.position(), 0, tape.count()));
            case Cutoff.AtTime moment -> ordered ? OptionalInt.of(before(moment.time())) : OptionalInt.empty();
        };
    }

    private int before(Instant moment) {
        int low = 0;
        int high = tape.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told(middle).time().orElse(Instant.MAX).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private EntityState filtered(Cutoff cutoff) throws UnreadableEvidence {
        return fold(EntityState.START, 0, tape.count(), ((Cutoff.AtTime) cutoff).time());
    }

    private EntityState fold(EntityState start, int first, int end, Instant moment) throws UnreadableEvidence {
        EntityState[] state = {start};
        try {
            tape.read(passages, first, end, (event, bytes) -> {
                Told told = reading.of(bytes);
                if (moment == null || told.time().isPresent() && !told.time().get().isAfter(moment)) {
                    state[0] = state[0].with(told, event + 1L, tape.standing(event));
                }
            });
        } catch (UncheckedIOException unreadable) {
            throw new UnreadableEvidence(tape.place(first), UnreadableEvidence.Fault.IO, "read", unreadable.getCause());
        }
        return state[0];
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
