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
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import io.assay.source.passage.Passages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;

/**
 * Rebuilds the things that events speak of at any point. Fed once with the events of a run. As long as there are few things, a state of all of them is
 * kept every so often, and a jump reads again only the events since the nearest of them. Where there are many, a look rebuilds only the things that it
 * shows, each from the events that speak of it (decision 0051). Where times go back, the events are put in the order of their times as well, so that a
 * moment is no search through all of them. Positions count events from 1.
 */
public final class EntityReplay implements Replay {
    /** Things of which a whole state is kept and shown. */
    private static final int FEW = 1000;
    /** Things of which the latest state is held while events are heard. */
    private static final int LIVE = 50_000;

    private final EventTape tape = new EventTape();
    private final Passages passages = new Passages();
    private final LaneCounter lanes = new LaneCounter();
    private final Reading reading;
    private final Picture picture;
    private final int few;
    private final ThingIndex index;
    private final EntityStates states;
    private final ThingStates<Told, Thing> things;
    private final Moments moments = new Moments(this::told);
    private final Tallies tallies;
    private Tallies byTime;

    /** The events that lie before a cutoff: the first of those that stand, or, where times go back, the first by their times. */
    private record Counted(int events, boolean byTime) {
    }

    public EntityReplay(Reading reading) {
        this(reading, FEW);
    }

    /** @param few things of which a whole state is kept and shown */
    EntityReplay(Reading reading, int few) {
        this.reading = reading;
        this.few = few;
        this.picture = new Picture(reading);
        this.index = new ThingIndex(reading.kinds());
        this.states = new EntityStates(tape, passages, reading);
        this.things = new ThingStates<>(index, LIVE, new ThingReading(tape, this::told));
        this.tallies = new Tallies(reading.kinds(), tape, index, IntUnaryOperator.identity(), Optional.empty());
    }

    /** Takes the next event of the run. */
    public void hear(Event event) {
        if (tape.add(event)) {
            Told told = reading.of(passages.of(event.at()));
            moments.hear(told);
            lanes.add(tape.count(), lane(event.type()), event.standing() == Standing.FAILED);
            int last = tape.count() - 1;
            things.hear(index.add(last, told), told, last, index.touch(last));
            states.hear(told, event.standing(), index.things() > few);
        }
    }

    /** All events of the run were heard. */
    public void heard() {
        moments.order().settle();
        things.heard();
        if (!moments.order().isOrdered() && byTime == null) {
            Census census = new Census(index);
            census.count(tape.count(), moments.order()::event);
            byTime = new Tallies(reading.kinds(), tape, index, moments.order()::event, Optional.of(census));
            byTime.at(tape.count());
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
        Counted counted = counted(cutoff);
        EntityState state = counted.byTime ? states.first(moments.order(), counted.events) : states.upTo(counted.events);
        return picture.of(state, scope, cutoff, moment(cutoff, state));
    }

    @Override
    public Glance glance(Cutoff cutoff, Scope scope, Part part) throws UnreadableEvidence, UnknownScope {
        picture.insist(scope, tallies.at(tape.count()));
        Counted counted = counted(cutoff);
        Tallies of = counted.byTime ? byTime : tallies;
        if (!part.always() && index.things(reach(counted)) <= few) {
            return Glance.whole(at(cutoff, scope));
        }
        try {
            return part(cutoff, scope, part, counted, of);
        } catch (UncheckedIOException unreadable) {
            throw new UnreadableEvidence(tape.place(0), UnreadableEvidence.Fault.IO, "read", unreadable.getCause());
        }
    }

    private Glance part(Cutoff cutoff, Scope scope, Part part, Counted counted, Tallies of) {
        EntityState state = of.at(counted.events);
        KeptMap<String, Thing> shown = KeptMap.empty();
        int[] chosen = chosen(part, scope.stream());
        for (int number : chosen) {
            Optional<Thing> thing = thing(number, counted);
            shown = thing.isPresent() ? shown.with(EntityState.key(index.kindOf(number), index.id(number)), thing.get()) : shown;
        }
        Instant last = counted.byTime ? null : moments.latest(counted.events);
        EntityState seen = new EntityState(state.all(), shown, state.kinds(), last, state.position());
        return Glance.part(picture.part(seen, scope, cutoff, moment(cutoff, seen)), of.things(counted.events, scope.stream()), chosen.length);
    }

    private Optional<Thing> thing(int number, Counted counted) {
        if (counted.byTime) {
            return things.first(number, moments.order(), counted.events);
        }
        int times = index.touches(number, counted.events);
        return times == 0 ? Optional.empty() : Optional.of(things.after(number, times));
    }

    private int[] chosen(Part part, String only) {
        Counted from = counted(part.from());
        return part.named().isEmpty() ? index.latest(from.events, from.byTime ? moments.order()::event : IntUnaryOperator.identity(), only, part.skip(), Part.MOST)
            : index.named(part.named(), reach(from), only, part.skip(), Part.MOST);
    }

    /** How many events stand up to the last that counts. */
    private int reach(Counted counted) {
        return counted.byTime ? moments.order().reach(counted.events) : counted.events;
    }

    private static Optional<Instant> moment(Cutoff cutoff, EntityState state) {
        return cutoff instanceof Cutoff.AtTime asked ? Optional.of(asked.time()) : Optional.ofNullable(state.last());
    }

    private Counted counted(Cutoff cutoff) {
        heard();
        return switch (cutoff) {
            case Cutoff.Everything all -> new Counted(tape.count(), false);
            case Cutoff.AtPosition at -> new Counted(Math.clamp(at.position(), 0, tape.count()), false);
            case Cutoff.AtTime moment -> new Counted(moments.before(moment.time()), !moments.order().isOrdered());
        };
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
