// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonDialect;
import io.assay.check.Outcome;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.checkpoint.CheckpointCode;
import io.assay.format.semvec.store.word.StoreQuestion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a document from being read in one way only. */
class JsonDocumentTest {
    private static final JsonDocument.Codes CODES = new JsonDocument.Codes(CheckpointCode.MALFORMED, CheckpointCode.DUPLICATE_JSON_KEY, CheckpointCode.SPELLING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"a": 1, "b": [0.5]}     | PASSED        |
            {"a": 1, "a": 1}         | FAILED        | duplicate-json-key
            {"a": {"b": 1, "b": 2}}  | FAILED        | duplicate-json-key
            {"a": 1} {}              | FAILED        | malformed
            {"a": 1                  | FAILED        | malformed
            [1]                      | FAILED        | malformed
            {"a": NaN}               | FAILED        | malformed
            {"a": 1.0}               | PASSED        | spelling
            {"a":  1}                | PASSED        | spelling
            {"\\u0061": 1}         | PASSED        | spelling
            """)
    void everyDocumentIsReadAlike(String json, Outcome outcome, String code) {
        Tally tally = new Tally();
        tally.examined(1);
        JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), JsonDialect.STRICT, Locator.of("x.json"), CODES, tally)
                .ifPresent(document -> document.layout(number -> false, tally));
        tally.conclude();
        assertEquals(outcome, tally.result(StoreQuestion.META).outcome());
        assertEquals(code == null ? "" : "semvec.checkpoint." + code,
                tally.shown().stream().map(finding -> finding.code().code()).distinct().reduce("", String::concat));
    }

    /** Deep nesting is no fault of the document: the reader has a limit. */
    @ParameterizedTest
    @CsvSource({"500, PASSED", "600, INDETERMINATE"})
    void whatIsTooDeepIsLeftOpen(int depth, Outcome outcome) {
        Tally tally = new Tally();
        tally.examined(1);
        String json = "{\"a\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
        JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), JsonDialect.STRICT, Locator.of("x.json"), CODES, tally);
        tally.conclude();
        assertEquals(outcome, tally.result(StoreQuestion.META).outcome());
    }
}
