// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one event says.
 *
 * @param id   the producer's id of the event
 * @param actor who did it, as the event says; empty where it does not
 * @param time what it names as its time; empty where that is none
 */
public record Told(String id, String written, Optional<Instant> time, String actor, List<Touch> touches) {
    public Told {
        touches = List.copyOf(touches);
    }
}
