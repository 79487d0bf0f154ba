// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The time an event names: {@code YYYY-MM-DDTHH:MM:SS.ffffffZ}, a real date and time, nothing else (specification of
 * Spanforge, section 2). Counted in microseconds since 1970. One instance serves one thread: it remembers the last day seen.
 */
public final class EventTime {
    /** Characters of a time. */
    public static final int LENGTH = 27;

    /** Answer for bytes that are no time. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long DATE = Words.ascii("0000-00-");
    private static final long HOURS = Words.ascii("00T00:00");
    private static final long SECONDS = Words.ascii(":00.0000");
    private static final long LAST = Words.ascii("0.000000");
    private static final long DATE_LIMIT = limits("0000-00-");
    private static final long HOURS_LIMIT = limits("00T00:00");
    private static final long SECONDS_LIMIT = limits(":00.0000");
    private static final long LAST_LIMIT = limits("0.000000");
    private static final int LAST_WORD = 18;
    private static final long DAY_SECONDS = 86_400;
    private static final long SECOND_MICROS = 1_000_000;

    private long dayText;
    private int dayOfMonthText = -1;
    private long epochDay;

    /** Added to a byte that was combined with the pattern, sets its high bit unless it is a digit where one must be, or zero elsewhere. */
    private static long limits(String pattern) {
        StringBuilder limits = new StringBuilder();
        pattern.chars().forEach(c -> limits.append((char) (c == '0' ? 0x76 : 0x7F)));
        return Words.ascii(limits.toString());
    }

    /** Microseconds since 1970; empty when the text is no time of the form above. */
    public static OptionalLong micros(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long micros = bytes.length == LENGTH ? new EventTime().micros(bytes, 0) : NONE;
        return micros == NONE ? OptionalLong.empty() : OptionalLong.of(micros);
    }

    /** The same over 27 bytes; {@link #NONE} when they are no time. */
    long micros(byte[] bytes, int at) {
        long date = Words.little(bytes, at) ^ DATE;
        long hours = Words.little(bytes, at + 8) ^ HOURS;
        long seconds = Words.little(bytes, at + 16) ^ SECONDS;
        long last = Words.little(bytes, at + LAST_WORD) ^ LAST;
        long bad = date + DATE_LIMIT | date | hours + HOURS_LIMIT | hours | seconds + SECONDS_LIMIT | seconds | last + LAST_LIMIT | last;
        if ((bad & Words.HIGH_BITS) != 0 || bytes[at + LENGTH - 1] != 'Z') {
            return NONE;
        }
        int hour = pair(hours >>> 24);
        int minute = pair(hours >>> 48);
        int second = pair(seconds >>> 8);
        if (hour > 23 || minute > 59 || second > 59 || !day(date, pair(hours))) {
            return NONE;
        }
        long micro = pair(last >>> 16) * 10_000L + pair(last >>> 32) * 100L + pair(last >>> 48);
        return (epochDay * DAY_SECONDS + hour * 3600L + minute * 60L + second) * SECOND_MICROS + micro;
    }

    private boolean day(long date, int dayOfMonth) {
        if (date == dayText && dayOfMonth == dayOfMonthText) {
            return true;
        }
        try {
            epochDay = LocalDate.of(pair(date) * 100 + pair(date >>> 16), pair(date >>> 40), dayOfMonth).toEpochDay();
        } catch (DateTimeException e) {
            dayOfMonthText = -1;
            return false;
        }
        dayText = date;
        dayOfMonthText = dayOfMonth;
        return true;
    }

    /** The number of two digits, tens in the lowest byte. */
    private static int pair(long digits) {
        return (int) (digits & 0xF) * 10 + (int) (digits >>> 8 & 0xF);
    }
}
