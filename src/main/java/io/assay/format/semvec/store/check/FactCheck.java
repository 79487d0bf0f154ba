// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.fact.Decimal;
import io.assay.format.semvec.fact.Fact;
import io.assay.format.semvec.fact.FactCode;
import io.assay.format.semvec.fact.FactExtractor;
import io.assay.format.semvec.fact.FactKind;
import io.assay.format.semvec.fact.Iban;
import io.assay.format.semvec.store.rows.EventRow;
import io.assay.format.semvec.store.rows.FactRow;
import io.assay.format.semvec.store.word.StorePlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the stored facts of one event against those that its text gives again. */
final class FactCheck {
    private final StorePlace places;
    private final Tally facts;
    private final Tally coverage;
    private final boolean numbersExpected;

    /** @param numbersExpected false where the auditor says that numbers were not to be extracted */
    FactCheck(StorePlace places, Tally facts, Tally coverage, boolean numbersExpected) {
        this.places = places;
        this.facts = facts;
        this.coverage = coverage;
        this.numbersExpected = numbersExpected;
    }

    void judge(EventRow event, List<FactRow> stored) {
        String text = event.contentText();
        List<Fact> given = FactExtractor.extract(text);
        List<Fact> found = new ArrayList<>();
        for (FactRow row : stored) {
            facts.examined(1);
            Locator at = places.fact(row.eventId(), row.ordinal()).atPosition(event.seq());
            if (!row.fault().isEmpty()) {
                facts.report(Finding.of(FactCode.MALFORMED, at, row.fault()));
                continue;
            }
            if (!row.user().equals(event.userText())) {
                facts.report(Finding.of(FactCode.OWNER_MISMATCH, at, row.user(), event.userText()).compared(event.userText(), row.user()));
            }
            if (!row.raw().equals(at(text, row.start(), row.end()))) {
                facts.report(Finding.of(FactCode.RAW_MISMATCH, at, row.raw()).compared(at(text, row.start(), row.end()), row.raw()));
            }
            Optional<Fact> same = same(row, given);
            same.ifPresentOrElse(fact -> compare(row, fact, given.indexOf(fact), at),
                    () -> facts.report(Finding.of(FactCode.NOT_EXTRACTABLE, at, row.kind(), row.raw())));
            same.ifPresent(found::add);
            if (row.idType().equals("iban") && !Iban.holds(row.value())) {
                facts.report(Finding.of(FactCode.IBAN_CHECKSUM, at, row.value()));
            }
        }
        coverage.examined(given.size());
        given.stream().filter(fact -> !found.contains(fact) && (numbersExpected || fact.kind() != FactKind.NUMERIC)).forEach(fact ->
                coverage.report(Finding.of(FactCode.MISSING, places.fact(event.idText(), given.indexOf(fact)).atPosition(event.seq()), fact.kind().word(), fact.raw())));
    }

    /** The fact of that kind at the same place, else the first with the same text. */
    private static Optional<Fact> same(FactRow row, List<Fact> given) {
        List<Fact> kind = given.stream().filter(fact -> fact.kind().word().equals(row.kind())).toList();
        return kind.stream().filter(fact -> fact.start() == row.start() && fact.end() == row.end()).findFirst()
                .or(() -> kind.stream().filter(fact -> fact.raw().equals(row.raw())).findFirst());
    }

    private void compare(FactRow row, Fact fact, int ordinal, Locator at) {
        if (fact.kind() == FactKind.NUMERIC ? !isSameNumber(row.value(), fact.value()) : !row.value().equals(fact.value()) || !row.idType().equals(fact.idType())) {
            facts.report(Finding.of(FactCode.VALUE_MISMATCH, at, fact.raw()).compared(fact.value(), row.value()));
            Decimal.parse(row.value()).filter(value -> fact.kind() == FactKind.NUMERIC && Decimal.looksLikeFloat(value))
                    .ifPresent(value -> facts.report(Finding.of(FactCode.FLOAT_ARTIFACT, at, row.value())));
        }
        if (!row.unit().equals(fact.unit()) || fact.kind() == FactKind.NUMERIC && !row.idType().isEmpty()) {
            facts.report(Finding.of(FactCode.UNIT_MISMATCH, at, fact.raw()).compared(fact.unit(), row.unit()));
        }
        if (row.ordinal() != ordinal) {
            facts.report(Finding.of(FactCode.ORDINAL_MISMATCH, at, row.ordinal()).compared(Integer.toString(ordinal), Long.toString(row.ordinal())));
        }
    }

    private static boolean isSameNumber(String stored, String given) {
        Optional<BigDecimal> one = Decimal.parse(stored);
        Optional<BigDecimal> other = Decimal.parse(given);
        return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) == 0 : stored.equals(given);
    }

    /** The characters between two offsets in code points; empty where there are none. */
    private static String at(String text, long start, long end) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end > length || start > end) {
            return "";
        }
        int from = text.offsetByCodePoints(0, (int) start);
        return text.substring(from, text.offsetByCodePoints(from, (int) (end - start)));
    }
}
