// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Happening;
import io.assay.replay.LaneCounter;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Rebuilds the things that events speak of at any point. Fed once with the events of a run, which keeps a state every so often; a jump reads again
 * only the events since the nearest of them. Positions count events from 1.
 */
public final class EntityReplay implements Replay {
    private static final int INTERVAL = 512;
    private static final int KEPT = 32_768;
    /** Bytes of a thing that changed, with its place in the tree of things. */
    private static final long THING = 700;

    private final EventTape tape = new EventTape();
    private final Passages passages = new Passages();
    private final Snapshots<EntityState> snapshots = new Snapshots<>(INTERVAL, KEPT);
    private final LaneCounter lanes = new LaneCounter();
    private final Reading reading;
    private final Picture picture;
    private EntityState built = EntityState.START;
    private boolean ordered = true;

    public EntityReplay(Reading reading) {
        this.reading = reading;
        this.picture = new Picture(reading);
    }

    /** Takes the next event of the run. */
    public void hear(Event event) {
        if (tape.add(event)) {
            Told told = reading.of(passages.of(event.at()));
            ordered &= told.time().isPresent() && (built.last() == null || !told.time().get().isBefore(built.last()));
            lanes.add(tape.count(), lane(event.type()), event.standing() == Standing.FAILED);
            built = built.with(told, tape.count(), event.standing());
            if (snapshots.wants(tape.count())) {
                snapshots.keep(tape.count(), built, THING * Math.min(INTERVAL, built.things().size()));
            }
        }
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
        return picture.scopes(built);
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
        Told told = reading.of(passages.of(tape.place(event)));
        return Optional.of(new Happening(position, told.id(), tape.type(event), told.written(), told.actor(), tape.standing(event)));
    }

    @Override
    public OptionalLong position(Locator event, Scope scope) {
        return tape.find(event);
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        picture.insist(scope, built);
        EntityState state = switch (cutoff) {
            case Cutoff.Everything all -> built;
            case Cutoff.AtPosition at -> upTo(Math.clamp(at.position(), 0, tape.count()));
            case Cutoff.AtTime moment -> before(moment.time());
        };
        Optional<Instant> moment = cutoff instanceof Cutoff.AtTime asked ? Optional.of(asked.time()) : Optional.ofNullable(state.last());
        return picture.of(state, scope, cutoff, moment);
    }

    private EntityState upTo(int events) throws UnreadableEvidence {
        Snapshot<EntityState> nearest = snapshots.before(events).orElse(new Snapshot<>(0, EntityState.START));
        return events == tape.count() ? built : fold(nearest.state(), (int) nearest.position(), events, null);
    }

    /** Where times never go back, a moment is a position; else it is a filter over all events. */
    private EntityState before(Instant moment) throws UnreadableEvidence {
        if (!ordered) {
            return fold(EntityState.START, 0, tape.count(), moment);
        }
        int low = 0;
        int high = tape.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.of(passages.of(tape.place(middle))).time().orElse(Instant.MAX).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return upTo(low);
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
