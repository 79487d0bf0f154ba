// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Standing;
import java.util.function.IntFunction;

/**
 * How what events tell adds up to a {@link Thing}.
 *
 * @param told what an event says
 */
record ThingReading(EventTape tape, IntFunction<Told> told) implements ThingStates.Folding<Told, Thing> {
    @Override
    public Told read(int event) {
        return told.apply(event);
    }

    @Override
    public Thing start() {
        return Thing.none();
    }

    @Override
    public Thing with(Thing before, Told says, int which, int event) {
        if (which >= says.touches().size()) {
            return before;
        }
        Touch touch = says.touches().get(which);
        Standing worth = EntityState.worth(tape.standing(event), touch.bound());
        return before.with(touch, says, event + 1L, worth);
    }

    @Override
    public boolean isFresh(int touch) {
        return false;
    }
}
