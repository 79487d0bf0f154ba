// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.evidence.WrittenTime;
import io.assay.query.Query.Condition;
import java.math.BigDecimal;
import java.time.Instant;
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
            same = text -> WrittenTime.read(text).filter(instant::equals).isPresent();
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
            return (event, bytes) -> field.value(event, bytes).flatMap(WrittenTime::read).filter(one -> wanted.test(one.compareTo(instant)))
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
        return WrittenTime.read(value.text()).orElseThrow(() -> new QueryException(QueryFault.TIME, value.column(), value.text()));
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
}
