// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The audit period in UTC days, both included.
 *
 * <p>Producers disagree whether a bare end date is its first instant or its whole day; Assay takes the whole day and says where the two differ.
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it starts: " + from + " to " + to);
        }
    }

    public boolean contains(long epochMilli) {
        long day = Math.floorDiv(epochMilli, 86_400_000L);
        return day >= from.toEpochDay() && day <= to.toEpochDay();
    }

    /** Whether the instant lies on the last day after its first instant: counted as a whole day, not counted as an instant. */
    public boolean dependsOnReading(long epochMilli) {
        return Math.floorDiv(epochMilli, 86_400_000L) == to.toEpochDay() && Math.floorMod(epochMilli, 86_400_000L) > 0;
    }

    public int days() {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
    }

    /** The days that both periods have; empty where there are none. */
    public Optional<Period> common(Period other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    /** The UTC day of an instant. */
    public static LocalDate day(long epochMilli) {
        return Instant.ofEpochMilli(epochMilli).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
