// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/** Reads the time of an event as producers write it: ISO 8601 with or without a zone (none means UTC), or a bare date. */
public final class ProducerTime {
    private ProducerTime() {}

    /** Milliseconds since 1970 in UTC; empty where the text is no time. */
    public static OptionalLong epochMilli(String text) {
        if (text.length() >= 20 && text.charAt(10) == 'T' && text.charAt(text.length() - 1) == 'Z') {
            OptionalLong quick = quick(text);
            if (quick.isPresent()) {
                return quick;
            }
        }
        return slow(text);
    }

    /** {@code YYYY-MM-DDTHH:MM:SS[.f]Z} without making objects that outlive it: a million events pass here. */
    private static OptionalLong quick(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 2);
        int day = digits(text, 8, 2);
        int hour = digits(text, 11, 2);
        int minute = digits(text, 14, 2);
        int second = digits(text, 17, 2);
        boolean fraction = text.charAt(19) == '.' && text.length() >= 24;
        int milli = fraction ? digits(text, 20, 3) : 0;
        if ((year | month | day | hour | minute | second | milli) < 0 || month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59
                || second > 59 || !fraction && text.length() != 20) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(LocalDate.of(year, month, day).toEpochDay() * 86_400_000L + ((hour * 60L + minute) * 60 + second) * 1000 + milli);
    }

    private static int digits(String text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static OptionalLong slow(String text) {
        try {
            String iso = text.indexOf(' ') == 10 ? text.replaceFirst(" ", "T") : text;
            if (iso.length() == 10) {
                return OptionalLong.of(LocalDate.parse(iso).toEpochDay() * 86_400_000L);
            }
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return OptionalLong.of(zoned ? OffsetDateTime.parse(iso).toInstant().toEpochMilli()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC).toEpochMilli());
        } catch (DateTimeException | ArithmeticException unreadable) {
            return OptionalLong.empty();
        }
    }
}
