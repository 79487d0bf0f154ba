// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan would find is gone from a redacted text, the rest of the text is not. */
class RedactorTest {
    private final Redactor redactor = new Redactor(kind -> "[" + kind.name() + "]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mail anna.maier@example.org today | mail [EMAIL] today",
        "anna@example.org,bert@example.org | [EMAIL],[EMAIL]",
        "user: anna\\u0040example.org! | user: [EMAIL]!",
        "https://x.example/?u=anna%40example.org | [WEB_ADDRESS]",
        "pay DE89 3704 0044 0532 0130 00 by card 4111 1111 1111 1111 | pay [IBAN] by card [PAYMENT_CARD]",
        "Aadhaar: 2950 7148 9635 | Aadhaar: [AADHAAR]",
        "身份证: 110101199003077758 | 身份证: [CHINESE_RESIDENT_ID]",
        "藤井 wrote to 藤井@example.jp from 192.168.17.4 | 藤井 wrote to 藤井@example.jp from [IP_ADDRESS]"})
    void takesOutWhatIsPersonalAndKeepsTheRest(String text, String expected) {
        assertEquals(expected, redactor.redact(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:72c8fa12048cddca8cd4f743367f38026427045a3f21369537f95d6b2a38a500", "2026-01-05T08:01:16.212616Z",
        "4111 1111 1111 1112", "llm.trace.span.completed", "100 % of 17", "\\u12"})
    void leavesATextWithoutPersonalDataAsItIs(String text) {
        assertSame(text, redactor.redact(text));
        assertFalse(redactor.concerns(text));
    }

    @Test
    void nothingIsLeftForAScanToFind() {
        String text = "{\"ssn\":\"078-05-1120\",\"dob\":\"1980-01-15\",\"tel\":\"+49 30 1234567\",\"pan\":\"ABCPE1234F\",\"to\":\"a@b.example\"}";
        String safe = redactor.redact(text);
        assertFalse(redactor.concerns(safe), safe);
        assertEquals(Map.of(), ExposureTest.scanned(safe).counts());
    }
}
