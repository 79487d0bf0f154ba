// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads times as the engine does: {@code datetime.fromisoformat} of Python 3.11 after {@code Z} became {@code +00:00}. No zone means UTC, a bare
 * date its first instant; basic and week dates, a comma before the fraction and any one character before the time are taken too.
 */
final class EngineTime {
    private static final int DATE = 10;
    private static final int BASIC_DATE = 8;
    private static final int MICRO_DIGITS = 6;

    private EngineTime() {}

    static Optional<Instant> of(String text) {
        String iso = text.endsWith("Z") ? text.substring(0, text.length() - 1) + "+00:00" : text;
        try {
            int cut = dateLength(iso);
            LocalDate date = date(iso.substring(0, cut));
            if (iso.length() == cut) {
                return Optional.of(date.atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            String time = iso.substring(cut + 1).replace(',', '.');
            int zone = Math.max(time.indexOf('+'), time.indexOf('-'));
            String clock = clock(zone < 0 ? time : time.substring(0, zone));
            return Optional.of(zone < 0 ? LocalDateTime.parse(date + "T" + clock).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(date + "T" + clock + zone(time.substring(zone))).toInstant());
        } catch (DateTimeException | StringIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static int dateLength(String iso) {
        boolean basic = iso.length() >= BASIC_DATE && iso.charAt(4) != '-';
        int week = iso.indexOf('W');
        return week > 0 && week <= 5 ? (basic ? BASIC_DATE : DATE) : basic ? BASIC_DATE : Math.min(DATE, iso.length());
    }

    private static LocalDate date(String text) {
        if (text.indexOf('W') > 0) {
            String week = text.length() == BASIC_DATE ? text.substring(0, 4) + "-" + text.substring(4, 7) + "-" + text.substring(7) : text;
            return LocalDate.parse(week, DateTimeFormatter.ISO_WEEK_DATE);
        }
        return text.length() == BASIC_DATE ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE) : LocalDate.parse(text);
    }

    /** Hours, minutes, seconds with colons, the fraction cut to microseconds. */
    private static String clock(String text) {
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        String fraction = dot < 0 ? "" : text.substring(dot, Math.min(text.length(), dot + 1 + MICRO_DIGITS));
        String spread = whole.indexOf(':') >= 0 ? whole : whole.replaceAll("(\\d\\d)(?=\\d)", "$1:");
        return (spread.length() == 2 ? spread + ":00" : spread) + fraction;
    }

    private static String zone(String text) {
        return text.indexOf(':') >= 0 || text.length() <= 3 ? text : text.substring(0, 3) + ":" + text.substring(3);
    }

    /** Whether a time lies in the window of so many hours before the attestation; the engine compares the texts, not the times. */
    static boolean isRecent(String timestamp, String generated, int hours) {
        if (hours == 0) {
            return true;
        }
        Optional<Instant> made = of(generated);
        if (made.isEmpty()) {
            return false;
        }
        LocalDateTime since = LocalDateTime.ofInstant(made.get().minus(Duration.ofHours(hours)), ZoneOffset.UTC);
        boolean even = since.getNano() == 0;
        String cutoff = since.format(DateTimeFormatter.ofPattern(even ? "uuuu-MM-dd'T'HH:mm:ss" : "uuuu-MM-dd'T'HH:mm:ss.SSSSSS", java.util.Locale.ROOT));
        return timestamp.compareTo(cutoff + "+00:00") >= 0;
    }
}
