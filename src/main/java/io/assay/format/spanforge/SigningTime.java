// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the time at which a record or document says it was signed: the form of Python's {@code isoformat}, no zone means UTC. */
public final class SigningTime {
    private SigningTime() {}

    /** The instant; empty where the text names none. */
    public static Optional<Instant> of(String text) {
        String time = text.replaceFirst("(?<=^\\d{4}-\\d{2}-\\d{2}) ", "T");
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException withoutZone) {
            return local(time);
        }
    }

    private static Optional<Instant> local(String time) {
        try {
            return Optional.of(LocalDateTime.parse(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
