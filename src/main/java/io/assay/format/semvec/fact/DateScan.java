// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ISO, German and US dates that exist in the calendar (facts profile, step 4); a date without an offset is UTC. */
final class DateScan {
    private static final String LEFT = "(?<![0-9A-Za-z])(?<![0-9][./-])";
    private static final String RIGHT = "(?![0-9A-Za-z])(?![./-][0-9])";
    private static final String HOUR = "([01][0-9]|2[0-3])";
    private static final Pattern ISO = Pattern.compile(LEFT + "([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T" + HOUR + ":([0-5][0-9])(?::([0-5][0-9])"
            + "(?:\\.([0-9]{1,6}))?)?(?:Z|([+-])" + HOUR + ":([0-5][0-9]))?)?" + RIGHT);
    private static final Pattern GERMAN = Pattern.compile(LEFT + "([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})" + RIGHT);
    private static final Pattern US = Pattern.compile(LEFT + "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})" + RIGHT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROSECONDS = new DateTimeFormatterBuilder().append(SECONDS).appendPattern(".SSSSSS").toFormatter(Locale.ROOT);
    private static final int LAST_YEAR = 9999;
    private static final int FRACTION = 9;

    private DateScan() {}

    static List<Candidate> iso(String text) {
        List<Candidate> found = new ArrayList<>();
        for (Matcher matcher = ISO.matcher(text); matcher.find();) {
            date(matcher, 1, 2, 3).map(date -> date.atTime(time(matcher)).minusSeconds(offset(matcher)))
                    .flatMap(DateScan::printed).ifPresent(value -> found.add(Candidate.date(matcher.start(), matcher.end(), value)));
        }
        return found;
    }

    static List<Candidate> german(String text) {
        return days(GERMAN.matcher(text), 2, 1);
    }

    static List<Candidate> us(String text) {
        return days(US.matcher(text), 1, 2);
    }

    private static List<Candidate> days(Matcher matcher, int month, int day) {
        List<Candidate> found = new ArrayList<>();
        while (matcher.find()) {
            date(matcher, 3, month, day).map(LocalDate::atStartOfDay).flatMap(DateScan::printed)
                    .ifPresent(value -> found.add(Candidate.date(matcher.start(), matcher.end(), value)));
        }
        return found;
    }

    private static Optional<LocalDate> date(Matcher matcher, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(year)), Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher matcher) {
        String fraction = matcher.group(7) == null ? "" : matcher.group(7);
        return LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6), Integer.parseInt(fraction + "0".repeat(FRACTION - fraction.length())));
    }

    private static long offset(Matcher matcher) {
        long seconds = number(matcher, 9) * 3600L + number(matcher, 10) * 60L;
        return "-".equals(matcher.group(8)) ? -seconds : seconds;
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** As Python's datetime.isoformat prints it in UTC; empty outside the years 1 to 9999. */
    private static Optional<String> printed(LocalDateTime utc) {
        if (utc.getYear() < 1 || utc.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of((utc.getNano() == 0 ? SECONDS : MICROSECONDS).format(utc) + "+00:00");
    }
}
