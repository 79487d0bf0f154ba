// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads instants as Python's {@code datetime.isoformat} prints them: {@code YYYY-MM-DDThh:mm:ss}, up to six digits of a fraction, {@code Z} or an
 * offset. Anything looser is refused, so that an altered character cannot leave the instant as it was.
 */
public final class IsoTime {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\\.([0-9]{1,9}))?"
            + "(?:Z|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))");
    private static final int MICRO_DIGITS = 6;
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int NANO_DIGITS = 9;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private IsoTime() {}

    /** The instant; empty for any other text, an instant outside the years 1 to 9999, and an offset of minus zero, which nothing prints. */
    public static Optional<Instant> parse(String text) {
        return parse(text, MICRO_DIGITS);
    }

    /** The same with up to nine digits of a fraction, for texts that a signature covers: other writers than Python print nanoseconds. */
    public static Optional<Instant> parseFine(String text) {
        return parse(text, NANO_DIGITS);
    }

    private static Optional<Instant> parse(String text, int digits) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || matcher.group(2) != null && matcher.group(2).length() > digits || text.endsWith("-00:00")) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.parse(matcher.group(1));
            String fraction = matcher.group(2) == null ? "" : matcher.group(2);
            int nanos = Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
            Instant instant = local.withNano(nanos).toInstant(ZoneOffset.UTC).minusSeconds(offset(matcher));
            return instant.isBefore(FIRST) || instant.isAfter(LAST) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int offset(Matcher matcher) {
        if (matcher.group(3) == null) {
            return 0;
        }
        int seconds = Integer.parseInt(matcher.group(4)) * 3600 + Integer.parseInt(matcher.group(5)) * 60;
        return matcher.group(3).equals("-") ? -seconds : seconds;
    }

    /** {@code YYYY-MM-DDThh:mm:ss.ffffffZ}: the one form that goes into digests. */
    public static String micros(Instant instant) {
        return MICROSECONDS.format(instant);
    }
}
