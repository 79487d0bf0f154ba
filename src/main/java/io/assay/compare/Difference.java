// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two states have in common and what not.
 *
 * @param first    where the newer state first differs; in the older one where that has an event which the newer one leaves out, or the newer has ended
 * @param appended events that only the newer one has
 * @param vanished events that only the older one has
 * @param changed  events of both whose content differs
 * @param unread   how many events of both could be compared only by what they tell, for their rows could not be read
 * @param sameFiles whether the files of both are the same to the byte
 * @param told     whether both are written in different forms, so that what the events tell was compared and not their bytes
 * @param events   whether either of them holds events
 * @param losses   the first {@value #MOST} of those that vanished or changed, in the order of the older state
 */
public record Difference(Relation relation, Optional<Locator> first, long appended, long vanished, long changed, Unread unread, boolean sameFiles,
        boolean told, boolean events, List<Loss> losses) {
    /** How many losses are named. */
    public static final int MOST = 100;

    public Difference {
        losses = List.copyOf(losses);
    }

    /** Whether the events are the same, or there are none, and something else in the files is not; in different forms the files never are. */
    public boolean isBesideEvents() {
        return (relation == Relation.IDENTICAL || !events) && !sameFiles && !told;
    }

    /** Events whose rows could not be read: in the older state, in the newer one. */
    public record Unread(long old, long now) {
        public boolean isNone() {
            return old == 0 && now == 0;
        }
    }

    /**
     * One event of the older state that the newer one does not have as it was.
     *
     * @param changed whether its content differs; else it is gone
     * @param at      where it stands in the older state
     */
    public record Loss(boolean changed, Locator at) {
    }

    /** Compares two states in time linear in their events. */
    public static Difference between(Marks old, Marks now) {
        return new Comparison(old, now).difference();
    }
}
