// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.query.EventBytes;
import io.assay.query.Query;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Reads a roll from its beginning to its end and keeps the places of the events that a filter lets through. */
public record RollSearch(EventRoll roll, Query query) {
    /**
     * What was found.
     *
     * @param places  in order
     * @param without events in which the filter could not look, for they have no bytes that can be read
     */
    public record Found(int[] places, long without) {
    }

    /**
     * The places of the events.
     *
     * @param read      told how many events were read, now and then
     * @param cancelled asked now and then; what was found by then is given
     */
    public Found run(LongConsumer read, BooleanSupplier cancelled) throws IOException {
        int[] found = new int[64];
        int count = 0;
        try (EventBytes bytes = EventBytes.forFilters()) {
            for (int number = 0; number < roll.pages() && !cancelled.getAsBoolean(); number++) {
                List<Event> events = roll.page(number);
                for (int i = 0; i < events.size(); i++) {
                    if (query.matches(events.get(i), bytes)) {
                        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                        found[count++] = number * EventRoll.PAGE + i;
                    }
                }
                if (number % EventRoll.PAGE == 0) {
                    read.accept((long) number * EventRoll.PAGE);
                }
            }
            return new Found(Arrays.copyOf(found, count), bytes.without());
        }
    }
}
