// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.evidence.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * All things after some events; never changes.
 *
 * @param things by kind, a NUL, and name
 * @param kinds  what the events of each kind are worth
 * @param last   the latest time that an event named; null before the first
 */
record EntityState(Worth all, KeptMap<String, Thing> things, KeptMap<String, Worth> kinds, Instant last, long position) {
    static final EntityState START = new EntityState(Worth.NONE, KeptMap.empty(), KeptMap.empty(), null, 0);

    /** How many events, and how many of them are verified, and failed. */
    record Worth(long events, long verified, long failed) {
        static final Worth NONE = new Worth(0, 0, 0);

        Worth with(Standing standing) {
            return new Worth(events + 1, verified + (standing == Standing.VERIFIED ? 1 : 0), failed + (standing == Standing.FAILED ? 1 : 0));
        }
    }

    static String key(String kind, String id) {
        return kind + '\0' + id;
    }

    /** What is said of a thing is worth no more than the event, and nothing where no proof over the event would bind it. */
    static Standing worth(Standing standing, boolean bound) {
        return standing == Standing.VERIFIED && !bound ? Standing.UNVERIFIED : standing;
    }

    /** How many things of a kind there are; of an empty kind: all. */
    long count(String kind) {
        long[] count = {0};
        things.forEach((key, thing) -> count[0] += kind.isEmpty() || key.startsWith(key(kind, "")) ? 1 : 0);
        return count[0];
    }

    /** The state after one more event. */
    EntityState with(Told told, long at, Standing standing) {
        KeptMap<String, Thing> now = things;
        KeptMap<String, Worth> worths = kinds;
        for (Touch touch : told.touches()) {
            Standing worth = worth(standing, touch.bound());
            String key = key(touch.kind(), touch.id());
            now = now.changed(key, thing -> Optional.of(thing.orElse(Thing.none()).with(touch, told, at, worth)));
            worths = worths.changed(touch.kind(), before -> Optional.of(before.orElse(Worth.NONE).with(worth)));
        }
        Instant time = told.time().filter(named -> last == null || named.isAfter(last)).orElse(last);
        return new EntityState(all.with(standing), now, worths, time, at);
    }
}
