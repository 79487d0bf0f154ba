// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Happening;
import io.assay.replay.LaneCounter;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Snapshots;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Rebuilds a register, which names the present state of things with the times that led to it: every time it names is a moment at which something
 * changed. Positions count these moments from 1, in the order of time.
 */
public final class MomentReplay implements Replay {
    private static final int INTERVAL = 256;
    private static final int KEPT = 4096;

    private final List<Told> moments;
    private final Standing standing;
    private final Snapshots<EntityState> snapshots = new Snapshots<>(INTERVAL, KEPT);
    private final Picture picture;
    private final EntityState last;

    /**
     * @param moments  what changed and when; moments without a time are left out
     * @param standing what the register as a whole is worth
     * @param sound    whether every record could be read
     */
    public MomentReplay(List<Told> moments, Standing standing, boolean sound, Reading reading) {
        this.moments = moments.stream().filter(told -> told.time().isPresent()).sorted(Comparator.comparing(told -> told.time().orElseThrow())).toList();
        this.standing = standing;
        this.picture = new Picture(reading);
        if (!sound) {
            picture.unsound();
        }
        this.last = fold(EntityState.START, 0, this.moments.size());
    }

    private EntityState fold(EntityState start, int from, int to) {
        EntityState state = start;
        for (int i = from; i < to; i++) {
            state = state.with(moments.get(i), i + 1L, standing);
            if (snapshots.wants(i + 1L)) {
                snapshots.keep(i + 1L, state);
            }
        }
        return state;
    }

    @Override
    public List<Scope> scopes() {
        return picture.scopes(last);
    }

    @Override
    public Extent extent(Scope scope) {
        return new Extent(1, moments.size());
    }

    @Override
    public Timeline timeline(Scope scope) {
        LaneCounter lanes = new LaneCounter();
        for (int i = 0; i < moments.size(); i++) {
            int position = i + 1;
            moments.get(i).touches().forEach(touch -> lanes.add(position, touch.kind(), false));
        }
        return lanes.timeline(List.of());
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) {
        if (position < 1 || position > moments.size()) {
            return Optional.empty();
        }
        Told told = moments.get((int) position - 1);
        String kind = told.touches().isEmpty() ? "" : told.touches().getFirst().kind();
        return Optional.of(new Happening(position, told.id(), kind, told.written(), told.actor(), standing));
    }

    /** A register names its things, not the moments at which they changed. */
    @Override
    public OptionalLong position(Locator event, Scope scope) {
        return OptionalLong.empty();
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnknownScope {
        picture.insist(scope, last);
        EntityState state = switch (cutoff) {
            case Cutoff.Everything all -> last;
            case Cutoff.AtPosition at -> upTo(Math.clamp(at.position(), 0, moments.size()));
            case Cutoff.AtTime moment -> upTo((int) moments.stream().filter(told -> !told.time().orElseThrow().isAfter(moment.time())).count());
        };
        Optional<Instant> moment = cutoff instanceof Cutoff.AtTime asked ? Optional.of(asked.time()) : Optional.ofNullable(state.last());
        return picture.of(state, scope, cutoff, moment);
    }

    private EntityState upTo(int count) {
        return snapshots.before(count).map(kept -> fold(kept.state(), (int) kept.position(), count)).orElseGet(() -> fold(EntityState.START, 0, count));
    }

    @Override
    public void close() {
        // Everything is held in memory.
    }
}
