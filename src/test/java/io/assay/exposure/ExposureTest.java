// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are found by form and check digit, once, at their place; what only looks like one is not. */
class ExposureTest {
    static Exposure scanned(String text) {
        Exposure exposure = new Exposure();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exposure.scan(bytes, Locator.of("f"), 0, new Range(0, bytes.length));
        return exposure;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EMAIL | write to anna.maier@example.org today", "PHONE | call +49 30 1234567 now", "US_PHONE | (617) 555-0123 is hers",
        "IBAN | DE89 3704 0044 0532 0130 00", "IBAN | GB82WEST12345698765432", "PAYMENT_CARD | 4111 1111 1111 1111", "IP_ADDRESS | from 192.168.17.4 on",
        "US_SSN | \"ssn\": \"078-05-1120\"", "BIRTH_DATE | {\"dob\": \"1980-01-15\"}", "AADHAAR | Aadhaar: 2950 7148 9635", "INDIAN_PAN | PAN ABCPE1234F.",
        "INDIAN_VOTER_ID | voter ABC1234567", "CHINESE_RESIDENT_ID | 身份证: 110101199003077758", "CHINESE_MOBILE | +86 138 1234 5678",
        "CHINESE_SOCIAL_CREDIT | 91350100M000100Y43", "MEDICAL_RECORD | MRN: 00123456"})
    void findsWhatIsOne(EntityKind kind, String text) {
        assertEquals(1L, scanned(text).counts().getOrDefault(kind, 0L), () -> scanned(text).counts().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"IBAN | DE88 3704 0044 0532 0130 00", "PAYMENT_CARD | 4111 1111 1111 1112", "AADHAAR | 2950 7148 9636",
        "CHINESE_RESIDENT_ID | 110101199003077759", "CHINESE_SOCIAL_CREDIT | 91350100M000100Y44", "IP_ADDRESS | version 300.1.2.3", "US_SSN | 000-12-3456",
        "EMAIL | user@host", "INDIAN_PAN | hash ABCDE12345F", "PAYMENT_CARD | 0000 0000 0000 0000"})
    void leavesWhatFailsItsCheckDigitOrForm(EntityKind kind, String text) {
        assertFalse(scanned(text).counts().containsKey(kind));
    }

    @Test
    void hashesAndIdentifiersAreNoPersonalData() {
        String line = "{\"checksum\":\"sha256:72c8fa12048cddca8cd4f743367f38026427045a3f21369537f95d6b2a38a500\",\"event_id\":\"01KE6JSDDM6VN81SNNT2MXJDJG\","
                + "\"trace_id\":\"c87383f4b1429de17c47571849dc9b34\",\"timestamp\":\"2026-01-05T08:01:16.212616Z\"}";
        assertEquals(Map.of(), scanned(line).counts());
    }

    @Test
    void aValueAcrossTwoPiecesIsFoundOnceAtItsPlace() {
        byte[] whole = ("x".repeat(990) + " anna@example.org " + "y".repeat(990)).getBytes(StandardCharsets.US_ASCII);
        for (int cut = 980; cut < 1010; cut++) {
            Exposure exposure = new Exposure();
            exposure.scan(Arrays.copyOf(whole, cut + Exposure.OVERLAP), Locator.of("f"), 0, new Range(0, cut));
            int margin = cut - Exposure.OVERLAP;
            exposure.scan(Arrays.copyOfRange(whole, margin, whole.length), Locator.of("f"), margin, new Range(cut, whole.length));
            assertEquals(Map.of(EntityKind.EMAIL, 1L), exposure.counts(), "cut at " + cut);
            assertEquals(new Range(991, 1007), exposure.places(EntityKind.EMAIL).getFirst().bytes());
        }
    }

    @Test
    void findsAValueBehindEscapesAtItsBytes() {
        String text = "{\"m\":\"anna\\u0040example.org\",\"u\":\"q=bert%40example.org\"}";
        Exposure exposure = scanned(text);
        assertEquals(2L, exposure.counts().get(EntityKind.EMAIL));
        assertEquals(new Range(6, 27), exposure.places(EntityKind.EMAIL).getFirst().bytes());
    }

    @Test
    void everyLawOfTheListHasItsKinds() {
        for (Law law : Law.values()) {
            assertTrue(Set.of(EntityKind.values()).stream().anyMatch(kind -> kind.laws().contains(law)), law.name());
        }
    }
}
