// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.query.EventBytes;
import io.assay.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/**
 * Reads a roll from one place on, or back from it, up to the first event that is sought.
 *
 * @param from  the first place that counts
 * @param step  1 for onwards, -1 for backwards
 * @param shown which places count at all
 */
public record RollFind(EventRoll roll, Query query, long from, int step, LongPredicate shown) {
    /**
     * What was found.
     *
     * @param place   -1 where there is none, or the search was stopped
     * @param at      the place looked at last
     * @param without events in which could not be looked, for they have no bytes that can be read
     */
    public record Found(long place, long at, long without) {
    }

    /**
     * Looks, page by page.
     *
     * @param reached told now and then how far the search came
     * @param stopped asked at every page
     */
    public Found run(LongConsumer reached, BooleanSupplier stopped) throws IOException {
        long at = from;
        try (EventBytes bytes = EventBytes.forFilters()) {
            while (at >= 0 && at < roll.size() && !stopped.getAsBoolean()) {
                int number = Math.toIntExact(at / EventRoll.PAGE);
                List<Event> events = roll.page(number);
                long first = (long) number * EventRoll.PAGE;
                for (; at >= first && at < first + events.size(); at += step) {
                    if (shown.test(at) && query.matches(events.get((int) (at - first)), bytes)) {
                        return new Found(at, at, bytes.without());
                    }
                }
                if (number % EventRoll.PAGE == 0) {
                    reached.accept(at);
                }
            }
            return new Found(-1, Math.clamp(at, 0, Math.max(0, roll.size() - 1)), bytes.without());
        }
    }
}
