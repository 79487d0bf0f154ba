// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import io.assay.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers as people read them: groups of three parted by a narrow blank, the decimal sign of the language, units of a thousand. */
final class Figures {
    private static final char NARROW_BLANK = '\u202f';
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    private Figures() {}

    static String number(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        var grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            grouped.insert(at, NARROW_BLANK);
        }
        return grouped.toString();
    }

    /** Bytes are exact below 100 000; above, one decimal and a unit of a thousand. */
    static String size(long bytes, Language language) {
        if (bytes < 100_000) {
            return number(bytes) + "\u00a0" + UNITS[0];
        }
        int unit = 0;
        var value = BigDecimal.valueOf(bytes);
        var thousand = BigDecimal.valueOf(1000);
        while (value.compareTo(thousand) >= 0) {
            value = value.divide(thousand);
            unit++;
        }
        return decimal(value.setScale(1, RoundingMode.HALF_UP), language) + "\u00a0" + UNITS[unit];
    }

    static String seconds(Duration duration, Language language) {
        var seconds = BigDecimal.valueOf(duration.toMillis(), 3);
        int decimals = seconds.compareTo(BigDecimal.ONE) < 0 ? 2 : seconds.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0;
        return decimal(seconds.setScale(decimals, RoundingMode.HALF_UP), language) + "\u00a0s";
    }

    static String percent(double share) {
        long rounded = Math.round(share * 100);
        long honest = share > 0 && rounded == 0 ? 1 : share < 1 && rounded == 100 ? 99 : rounded;
        return honest + "\u00a0%";
    }

    private static String decimal(BigDecimal value, Language language) {
        return language == Language.GERMAN ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }
}
