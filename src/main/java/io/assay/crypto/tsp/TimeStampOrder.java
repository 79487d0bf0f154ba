// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import java.time.Duration;
import java.time.Instant;

/** How two time-stamps follow each other (RFC 3161 section 2.4.2, fields accuracy and ordering). */
public enum TimeStampOrder {
    BEFORE, AFTER, UNDETERMINED;

    /**
     * The order of the first to the second: decided where one authority says that its times are ordered, and else only where the times
     * are further apart than both may be wrong together.
     *
     * @param sameAuthority whether one key made both
     */
    public static TimeStampOrder of(TimeStampInfo first, TimeStampInfo second, boolean sameAuthority) {
        Instant one = first.genTime();
        Instant other = second.genTime();
        boolean ordered = sameAuthority && first.ordering() && second.ordering();
        Duration mayBeWrong = first.accuracy().orElse(Duration.ZERO).plus(second.accuracy().orElse(Duration.ZERO));
        if (one.equals(other) || !ordered && Duration.between(one, other).abs().compareTo(mayBeWrong) <= 0) {
            return UNDETERMINED;
        }
        return one.isBefore(other) ? BEFORE : AFTER;
    }
}
