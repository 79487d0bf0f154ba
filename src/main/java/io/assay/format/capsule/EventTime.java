// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The time in an event's id, a ULID: of 26 characters of Crockford's base 32 the first ten are milliseconds since 1970 (specification of Spanforge, section 2). */
final class EventTime {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int TIME_LENGTH = 10;

    private EventTime() {}

    /** Empty where the id is none. */
    static Optional<Instant> of(String id) {
        if (id.length() != LENGTH || id.charAt(0) > '7') {
            return Optional.empty();
        }
        long millis = 0;
        for (char sign : id.substring(0, TIME_LENGTH).toUpperCase(Locale.ROOT).toCharArray()) {
            int value = ALPHABET.indexOf(sign);
            if (value < 0) {
                return Optional.empty();
            }
            millis = millis << 5 | value;
        }
        return Optional.of(Instant.ofEpochMilli(millis));
    }
}
