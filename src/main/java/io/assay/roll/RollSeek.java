// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Reads a roll from its beginning up to the first event that is sought. */
public record RollSeek(EventRoll roll, Predicate<Event> sought) {
    /** The event with that id, exactly as the producer wrote it. */
    public static RollSeek id(EventRoll roll, String id) {
        return new RollSeek(roll, event -> event.id().equals(id));
    }

    /** The event at the producer's position, an unsigned number of 64 bits. */
    public static RollSeek position(EventRoll roll, long position) {
        return new RollSeek(roll, event -> event.at().position() == position && position != -1);
    }

    /** The event of which a locator speaks: by its position, its line, or its id, in the same file and entry. */
    public static RollSeek place(EventRoll roll, Locator place) {
        return new RollSeek(roll, event -> event.at().path().equals(place.path()) && event.at().entry().equals(place.entry())
            && (place.position() != -1 && event.at().position() == place.position() || place.line() >= 0 && event.at().line() == place.line()
                || !place.eventId().isEmpty() && event.id().equals(place.eventId())));
    }

    /**
     * Its place in the roll; -1 where there is none or the search was cancelled.
     *
     * @param cancelled asked at every page
     */
    public long run(BooleanSupplier cancelled) {
        for (int number = 0; number < roll.pages() && !cancelled.getAsBoolean(); number++) {
            List<Event> events = roll.page(number);
            for (int i = 0; i < events.size(); i++) {
                if (sought.test(events.get(i))) {
                    return (long) number * EventRoll.PAGE + i;
                }
            }
        }
        return -1;
    }
}
