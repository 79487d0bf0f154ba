// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as people write them: an instant with an offset, one without, which is taken as UTC, with a {@code T} or a blank, or a day, its first instant. */
public final class WrittenTime {
    private static final int DAY = 10;

    private WrittenTime() {}

    /** Empty where the text is no time. */
    public static Optional<Instant> read(String text) {
        String iso = text.length() > DAY && text.charAt(DAY) == ' ' ? text.substring(0, DAY) + "T" + text.substring(DAY + 1) : text;
        try {
            if (iso.length() == DAY) {
                return Optional.of(LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > DAY || iso.lastIndexOf('-') > DAY;
            return Optional.of(zoned ? OffsetDateTime.parse(iso).toInstant() : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
