// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Standing;
import io.assay.replay.Snapshot;
import io.assay.replay.Snapshots;
import io.assay.source.UnreadableEvidence;
import io.assay.source.passage.Passages;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;

/** Whole states of things, kept every so often while the events are heard, as long as there are few things. */
final class EntityStates {
    private static final int INTERVAL = 512;
    private static final int KEPT = 32_768;
    /** Bytes of a thing that changed, with its place in the tree of things. */
    private static final long THING = 700;

    private final EventTape tape;
    private final Passages passages;
    private final Reading reading;
    private final Snapshots<EntityState> snapshots = new Snapshots<>(INTERVAL, KEPT);
    private EntityState built = EntityState.START;

    EntityStates(EventTape tape, Passages passages, Reading reading) {
        this.tape = tape;
        this.passages = passages;
        this.reading = reading;
    }

    /** Takes what the latest event says; from the first time that {@code many} is said no state is kept. */
    void hear(Told told, Standing standing, boolean many) {
        built = built == null || many ? null : built.with(told, tape.count(), standing);
        if (built != null && snapshots.wants(tape.count())) {
            snapshots.keep(tape.count(), built, THING * Math.min(INTERVAL, built.things().size()));
        }
    }

    /** The state after the first events. */
    EntityState upTo(int events) throws UnreadableEvidence {
        return events == tape.count() && built != null ? built : fold(events, events, any -> true);
    }

    /** The state after the events that come first by their times, in the order in which they stand. */
    EntityState first(TimeOrder order, int events) throws UnreadableEvidence {
        return fold(order.unbroken(events), order.reach(events), event -> order.place(event) < events);
    }

    private EntityState fold(int plain, int end, IntPredicate counts) throws UnreadableEvidence {
        Snapshot<EntityState> nearest = snapshots.before(plain).orElse(new Snapshot<>(0, EntityState.START));
        int first = (int) nearest.position();
        EntityState[] state = {nearest.state()};
        try {
            tape.read(passages, first, end, (event, bytes) -> {
                if (counts.test(event)) {
                    state[0] = state[0].with(reading.of(bytes), event + 1L, tape.standing(event));
                }
            });
        } catch (UncheckedIOException unreadable) {
            throw new UnreadableEvidence(tape.place(first), UnreadableEvidence.Fault.IO, "read", unreadable.getCause());
        }
        return state[0];
    }
}
