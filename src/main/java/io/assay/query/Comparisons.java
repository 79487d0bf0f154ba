// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.query.Query.Condition;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Makes the test of one comparison. An event without the field matches only {@code !=}. */
final class Comparisons {
    private Comparisons() {}

    static Condition of(Field field, String operator, Token value) throws QueryException {
        String wanted = value.text();
        return switch (operator) {
            case "~" -> (event, bytes) -> field.value(event, bytes).filter(text -> text.contains(wanted)).isPresent();
            case "=", "==" -> equal(field, value, true);
            case "!=" -> equal(field, value, false);
            default -> ordered(field, operator, value);
        };
    }

    private static Condition equal(Field field, Token value, boolean positive) throws QueryException {
        Predicate<String> same;
        if (field.isTime() && value.text().indexOf('*') < 0) {
            Instant instant = instant(value);
            same = text -> readInstant(text).filter(instant::equals).isPresent();
        } else if (field.isNumber()) {
            BigDecimal number = number(value);
            same = text -> readNumber(text).filter(one -> one.compareTo(number) == 0).isPresent();
        } else {
            same = new Wildcard(value.text())::matches;
        }
        Optional<BigDecimal> number = field.isPath() && value.kind() == Token.Kind.WORD ? readNumber(value.text()) : Optional.empty();
        if (number.isPresent()) {
            return (event, bytes) -> (field.value(event, bytes).filter(same).isPresent() || field.number(event, bytes).flatMap(Comparisons::readNumber)
                    .filter(one -> one.compareTo(number.get()) == 0).isPresent()) == positive;
        }
        return (event, bytes) -> field.value(event, bytes).filter(same).isPresent() == positive;
    }

    private static Condition ordered(Field field, String operator, Token value) throws QueryException {
        IntPredicate wanted = switch (operator) {
            case "<" -> order -> order < 0;
            case "<=" -> order -> order <= 0;
            case ">" -> order -> order > 0;
            default -> order -> order >= 0;
        };
        if (field.isTime()) {
            Instant instant = instant(value);
            return (event, bytes) -> field.value(event, bytes).flatMap(Comparisons::readInstant).filter(one -> wanted.test(one.compareTo(instant)))
                    .isPresent();
        }
        Optional<BigDecimal> number = field.isNumber() ? Optional.of(number(value)) : readNumber(value.text());
        if (number.isPresent() && (field.isNumber() || field.isPath())) {
            return (event, bytes) -> field.value(event, bytes).flatMap(Comparisons::readNumber)
                    .filter(one -> wanted.test(one.compareTo(number.get()))).isPresent();
        }
        return (event, bytes) -> field.value(event, bytes).filter(one -> wanted.test(byCodePoint(one, value.text()))).isPresent();
    }

    /** The order of the characters themselves, not of the halves in which some are held. */
    private static int byCodePoint(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static Instant instant(Token value) throws QueryException {
        return readInstant(value.text()).orElseThrow(() -> new QueryException(QueryFault.TIME, value.column(), value.text()));
    }

    private static BigDecimal number(Token value) throws QueryException {
        return readNumber(value.text()).orElseThrow(() -> new QueryException(QueryFault.NUMBER, value.column(), value.text()));
    }

    private static Optional<BigDecimal> readNumber(String text) {
        try {
            return text.length() > 1000 ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /** An instant, a local time (taken as UTC) or a day (its first instant). */
    static Optional<Instant> readInstant(String text) {
        String iso = text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        try {
            if (iso.length() == 10) {
                return Optional.of(LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return Optional.of(zoned ? OffsetDateTime.parse(iso).toInstant() : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
