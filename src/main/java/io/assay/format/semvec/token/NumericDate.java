// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Seconds since 1970 as RFC 7519 writes them: a JSON number, fractions allowed; no number is so long or so large that it could hurt. */
final class NumericDate {
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,2})?");
    private static final BigDecimal MOST = new BigDecimal("253402300800");

    private NumericDate() {}

    /** The seconds; empty for anything but a number, and beyond the year 9999. */
    static Optional<BigDecimal> of(JsonValue value) {
        if (!(value instanceof JsonNumber number) || !FORM.matcher(number.lexeme()).matches()) {
            return Optional.empty();
        }
        BigDecimal seconds = number.exact();
        return seconds.abs().compareTo(MOST) < 0 ? Optional.of(seconds) : Optional.empty();
    }

    static BigDecimal of(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), 9));
    }

    static Instant instant(BigDecimal seconds) {
        return Instant.ofEpochSecond(seconds.setScale(0, java.math.RoundingMode.FLOOR).longValueExact());
    }
}
