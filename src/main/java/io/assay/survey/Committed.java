// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.check.Key;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.evidence.Event;
import java.util.List;
import java.util.Set;

/**
 * How often the evidence has an id, and how far that can be relied upon.
 *
 * @param times   how many events carry it, all of them
 * @param events  the first of them
 * @param among   how many events the evidence holds
 * @param outcome {@code PASSED} where the evidence proves the answer
 * @param open    the reservations that keep it from being proved
 * @param failed  whether the evidence failed: then nothing follows from it
 */
public record Committed(String id, long times, List<Event> events, long among, Outcome outcome, Set<Qualifier> open, boolean failed) {
    /** The answer in one word. */
    public enum Answer implements Key {
        NEVER, ONCE, SEVERAL;

        @Override
        public String key() {
            return "commitment." + name();
        }
    }

    public Committed {
        events = List.copyOf(events);
        open = Set.copyOf(open);
    }

    public Answer answer() {
        return times == 0 ? Answer.NEVER : times == 1 ? Answer.ONCE : Answer.SEVERAL;
    }
}
