// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.assay.canon.JsonObject;
import io.assay.format.semvec.Resources;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactExtractorTest {
    static Stream<JsonObject> cases() {
        return ((JsonObject) Resources.json("facts.json")).array("cases").orElseThrow().items().stream().map(JsonObject.class::cast);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextGivesItsFacts(JsonObject vector) {
        List<Fact> expected = vector.array("facts").orElseThrow().items().stream().map(item -> fact((JsonObject) item)).toList();
        assertEquals(expected, FactExtractor.extract(vector.text("text").orElseThrow()), vector.text("id").orElseThrow());
    }

    private static Fact fact(JsonObject fact) {
        return new Fact(FactKind.of(fact.text("kind").orElseThrow()).orElseThrow(), fact.text("raw").orElseThrow(), (int) fact.integer("start").orElseThrow(),
                (int) fact.integer("end").orElseThrow(), fact.text("value").orElseThrow(), fact.text("unit").orElse(""), fact.text("id_type").orElse(""),
                fact.flag("ambiguous_grouping").orElse(false));
    }

    @Test
    void checkDigitsDecideWhatAnIbanIs() {
        ((JsonObject) Resources.json("facts.json")).array("iban").orElseThrow().items().stream().map(JsonObject.class::cast)
                .forEach(vector -> assertEquals(vector.flag("valid").orElseThrow(), Iban.holds(vector.text("iban").orElseThrow()), vector.text("iban").orElseThrow()));
    }

    /** What the vectors leave out: backtracking of the ISO form, the edges of the calendar, forms that compete. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2026-05-15T10:11:60Z|2026-05-15T10:11|2026-05-15T10:11:00+00:00",
        "2026-05-15T10:11:12.1234567Z|2026-05-15T10:11|2026-05-15T10:11:00+00:00",
        "9999-12-31T23:59:59-01:00|-|-",
        "0001-01-01T00:30+01:00|-|-",
        "0000-01-01|-|-",
        "2026-05-15T10:11+24:00|2026-05-15T10:11|2026-05-15T10:11:00+00:00",
        "5 EUR 6|5 EUR|5",
        "EUR 5 kg|EUR 5|5",
        "7 EUR1|EUR1|1",
        "DE89370400440532013000x|-|-",
        "xDE89370400440532013000|-|-",
        "DE893704 0044 0532013000|DE893704 0044 0532013000|DE89370400440532013000",
        "DE89  370400440532013000|-|-",
        "de89370400440532013000|-|-",
        "12 %x|-|-",
        "1.000 1.000 g|1.000 g|1000",
        "DE89370400440532013000 €|DE89370400440532013000|DE89370400440532013000"})
    void edges(String text, String raw, String value) {
        List<Fact> facts = FactExtractor.extract(text);
        assertEquals(raw == null ? List.of() : List.of(raw), facts.stream().map(Fact::raw).toList());
        assertEquals(value == null ? List.of() : List.of(value), facts.stream().map(Fact::value).toList());
    }

    @Test
    void offsetsCountCodePoints() {
        List<Fact> facts = FactExtractor.extract("🙂🙂 5 kg 🙂 6 kg");
        assertEquals(List.of(3, 10), facts.stream().map(Fact::start).toList());
        assertEquals(List.of(7, 14), facts.stream().map(Fact::end).toList());
    }

    @Test
    void hostileTextsTakeNoLongerThanTheyAreLong() {
        for (String text : List.of("1" + ".000".repeat(200_000), "1".repeat(800_000), "EUR ".repeat(200_000), "DE89 ".repeat(160_000), "€1".repeat(300_000),
                "1 kg".repeat(200_000), "2026-05-15T10:11:".repeat(50_000), "AB12 3456 ".repeat(80_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FactExtractor.extract(text));
        }
    }
}
