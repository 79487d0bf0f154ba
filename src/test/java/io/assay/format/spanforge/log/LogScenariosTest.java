// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import static io.assay.format.spanforge.log.LogFixture.NEXT;
import static io.assay.format.spanforge.log.LogFixture.SECRET;
import static io.assay.format.spanforge.log.LogFixture.codes;
import static io.assay.format.spanforge.log.LogFixture.replaced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.check.Assurance;
import io.assay.check.Indication;
import io.assay.check.Key;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.crypto.Sha256;
import io.assay.sample.SpanforgeChain;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor is told about logs that are unusual, damaged or attacked. */
class LogScenariosTest {
    @TempDir
    Path folder;
    private LogFixture log;

    @BeforeEach
    void layOut() {
        log = new LogFixture(folder).key();
    }

    private static byte[] file(SpanforgeChain chain) {
        return SpanforgeChain.file(chain.lines());
    }

    private static void is(ObjectResult result, Indication outcome, String... codes) {
        assertEquals(List.of(codes), codes(result));
        assertEquals(outcome, result.verdict().indication());
    }

    @Test
    void aPinnedHeadFixesTheEnd() throws Exception {
        SpanforgeChain chain = LogFixture.chain(5);
        ObjectResult result = log.head(5, chain.lastId(), chain.lastSignature()).verify(file(chain));
        is(result, Indication.TOTAL_PASSED);
        assertEquals(Assurance.ANCHORED, result.verdict().assurance());
        assertFalse(result.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
    }

    @Test
    void aLogCutBeforeThePinnedHeadFails() throws Exception {
        SpanforgeChain chain = LogFixture.chain(5);
        ObjectResult result = log.head(5, chain.lastId(), chain.lastSignature()).verify(SpanforgeChain.file(chain.lines().subList(0, 4)));
        is(result, Indication.TOTAL_FAILED, "anchor");
        assertEquals(LogText.NOT_AS_PINNED, limits(result).getFirst());
    }

    @Test
    void eventsAfterThePinnedHeadAreNotFixed() throws Exception {
        SpanforgeChain chain = LogFixture.chain(5);
        log.head(5, chain.lastId(), chain.lastSignature());
        ObjectResult result = log.verify(file(chain.event("decision.made", 5, Map.of(), Map.of("n", 9L))));
        is(result, Indication.TOTAL_PASSED);
        assertTrue(result.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
        assertEquals(LogText.NOT_BEYOND_PIN, limits(result).getFirst());
        assertEquals(LogText.NOT_TAIL, limits(new LogFixture(folder).key().verify(file(chain))).getFirst());
    }

    /** What is said of the end. */
    private static List<Key> limits(ObjectResult result) {
        return result.doesNotShow().stream().map(Phrase::key).filter(key -> key == LogText.NOT_TAIL || key == LogText.NOT_BEYOND_PIN || key == LogText.NOT_AS_PINNED)
                .toList();
    }

    @Test
    void aRestartIsToldFromABrokenLink() throws Exception {
        List<byte[]> lines = new ArrayList<>(LogFixture.chain(3).lines());
        SpanforgeChain second = new SpanforgeChain("second", SECRET, Instant.parse("2026-02-02T10:00:00Z"));
        lines.addAll(second.event("decision.made", 1, Map.of(), Map.of("a", 1L)).event("decision.made", 1, Map.of(), Map.of("a", 2L)).lines());
        is(log.verify(SpanforgeChain.file(lines)), Indication.TOTAL_FAILED, "restart");
    }

    @Test
    void aDefaultKeyFailsPinnedOrNot() throws Exception {
        SpanforgeChain known = new SpanforgeChain("known", "spanforge-default", Instant.parse("2026-02-01T10:00:00Z")).event("decision.made", 1, Map.of(), Map.of("a", 1L));
        is(log.verify(file(known)), Indication.TOTAL_FAILED, "key.public-knowledge");
        is(new LogFixture(folder).key("mine", "spanforge-default", Map.of()).verify(file(known)), Indication.TOTAL_FAILED, "key.public-knowledge");
    }

    @Test
    void withoutAKeyNothingIsFailedAndNothingPasses() throws Exception {
        ObjectResult result = new LogFixture(folder).verify(file(LogFixture.chain(3)));
        is(result, Indication.INDETERMINATE, "key.missing");
        assertTrue(result.verdict().qualifiers().contains(Qualifier.UNATTRIBUTED));
    }

    @Test
    void theWrongKeyIsToldFromTampering() throws Exception {
        byte[] good = file(LogFixture.chain(4));
        LogFixture wrong = new LogFixture(folder).key("other", NEXT, Map.of());
        is(wrong.verify(good), Indication.INDETERMINATE, "key.mismatch");
        is(wrong.verify(replaced(good, "\"n\":2", "\"n\":7")), Indication.TOTAL_FAILED, "signature", "signature", "checksum", "signature", "signature");
    }

    @Test
    void aRotationNeedsNoMapWhereTheAnnouncedKeyIsPinned() throws Exception {
        SpanforgeChain chain = LogFixture.chain(2).rotate(NEXT, 5).event("decision.made", 5, Map.of(), Map.of("a", 1L));
        is(new LogFixture(folder).key().key("next", NEXT, Map.of("afterEvent", "somewhere else")).verify(file(chain)), Indication.TOTAL_PASSED);
        is(log.verify(file(chain)), Indication.INDETERMINATE, "key.missing");
    }

    @Test
    void afterAConfirmedRotationABadSignatureIsTampering() throws Exception {
        SpanforgeChain chain = LogFixture.chain(2).rotate(NEXT, 5);
        String rotation = chain.lastId();
        chain.event("decision.made", 5, Map.of(), Map.of("a", 1L));
        byte[] bytes = replaced(file(chain), chain.lastSignature(), "hmac-sha256:" + "0".repeat(64));
        is(log.key("next", NEXT, Map.of("afterEvent", rotation)).verify(bytes), Indication.TOTAL_FAILED, "signature");
    }

    @Test
    void anEventOfAnotherSegmentsKeyIsNoted() throws Exception {
        SpanforgeChain chain = LogFixture.chain(2).rotate(NEXT, 5);
        LogFixture mapped = log.key("next", NEXT, Map.of("afterEvent", chain.lastId()));
        SpanforgeChain other = new SpanforgeChain("erased", NEXT, Instant.parse("2026-02-01T10:00:00Z")).event("llm.audit.tombstone", 1, Map.of(), Map.of("a", 1L));
        List<byte[]> lines = new ArrayList<>(other.lines());
        assertEquals(List.of("tombstone", "segment-key"), codes(mapped.verify(SpanforgeChain.file(lines))));
    }

    @Test
    void aRotationWithoutDigestIsNoted() throws Exception {
        SpanforgeChain chain = LogFixture.chain(1).event("llm.audit.key.rotated", 5, Map.of(), Map.of("action", "key_rotation"));
        is(log.verify(file(chain)), Indication.TOTAL_PASSED, "rotation-no-hash");
    }

    @Test
    void rotatedFilesAreOneChain() throws Exception {
        List<byte[]> lines = LogFixture.chain(6).lines();
        byte[] seam = ("{\"event_id\":\"01KGBXYV00000000000000000S\",\"event_type\":\"llm.audit.chain_rotated\",\"payload\":{\"reason\":\"size\"},"
            + "\"schema_version\":\"2.0\",\"source\":\"svc@1.0.0\",\"timestamp\":\"2026-02-01T10:00:03.500000Z\"}").getBytes(StandardCharsets.UTF_8);
        List<byte[]> first = new ArrayList<>(lines.subList(0, 3));
        first.add(seam);
        is(log.verify(Map.of("audit.jsonl", SpanforgeChain.file(first), "audit.1.jsonl", SpanforgeChain.file(lines.subList(3, 6)))), Indication.TOTAL_PASSED,
            "rotation-event-unsigned");
        ObjectResult alone = log.without("audit.1.jsonl").verify(Map.of("audit.jsonl", SpanforgeChain.file(first)));
        is(alone, Indication.TOTAL_PASSED, "rotation-event-unsigned");
        assertTrue(alone.verdict().qualifiers().contains(Qualifier.PARTIAL_SCOPE));
        assertTrue(alone.doesNotShow().stream().anyMatch(phrase -> phrase.arguments().contains("audit.1.jsonl")));
    }

    @Test
    void otherSpellingsVerifyAndAreNoted() throws Exception {
        byte[] good = file(LogFixture.chain(1));
        is(log.verify(replaced(good, "\"payload\":{", "\"payload\": {")), Indication.TOTAL_PASSED, "noncanonical-line");
        is(log.verify(replaced(good, "\n", "\r\n")), Indication.TOTAL_PASSED, "noncanonical-line");
        is(log.verify(replaced(good, "0.5", "5E-1")), Indication.TOTAL_PASSED, "noncanonical-line");
        is(log.verify(replaced(good, "é", "\\u00e9")), Indication.TOTAL_PASSED, "noncanonical-line");
        is(log.verify(("\ufeff" + new String(good, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)), Indication.TOTAL_PASSED, "bom");
    }

    @Test
    void damagedLinesAndAmbiguousObjectsFail() throws Exception {
        byte[] good = file(LogFixture.chain(2));
        is(log.verify((new String(good, StandardCharsets.UTF_8) + "{\"cut\n").getBytes(StandardCharsets.UTF_8)), Indication.TOTAL_FAILED, "parse");
        assertTrue(codes(log.verify(replaced(good, "{\"n\":0", "{\"n\":9,\"n\":0"))).contains("duplicate-key"));
        assertTrue(codes(log.verify(replaced(good, "\"text\":\"é\"", "\"text\":\"\\ud800\""))).contains("checksum"));
        assertTrue(codes(log.verify(replaced(good, "\"n\":1,", "\"n\":" + "1".repeat(4301) + ","))).contains("checksum"));
    }

    @Test
    void anEmptyFileIsNoPass() throws Exception {
        is(log.verify(new byte[0]), Indication.INDETERMINATE, "empty");
    }

    @Test
    void lineSeparatorsOfUnicodeAreNoLineEnds() throws Exception {
        SpanforgeChain chain = LogFixture.chain().event("decision.made", 1, Map.of(), Map.of("t", "a\u2028b\u2029c\u0085d"));
        is(log.verify(file(chain)), Indication.TOTAL_PASSED);
    }

    @Test
    void aLineLongerThanTheBufferIsReadAndOneBeyondTheLimitIsSaid() throws Exception {
        SpanforgeChain chain = LogFixture.chain(1).event("decision.made", 1, Map.of(), Map.of("t", "x".repeat(1_500_000)));
        is(log.verify(file(chain.event("decision.made", 1, Map.of(), Map.of("n", 1L)))), Indication.TOTAL_PASSED);
        SpanforgeChain longer = LogFixture.chain(1).event("decision.made", 1, Map.of(), Map.of("t", "x".repeat(5_000_000)));
        ObjectResult result = log.verify(file(longer.event("decision.made", 1, Map.of(), Map.of("n", 1L))));
        is(result, Indication.TOTAL_FAILED, "parse", "link");
        assertEquals(3, result.findings().getLast().finding().at().line());
    }

    @Test
    void relabellingATenantBreaksItsSignature() throws Exception {
        LogFixture tenants = new LogFixture(folder).perTenantKeys().key("one", SECRET, Map.of("orgId", "org-1")).key("two", NEXT, Map.of("orgId", "org-2"));
        byte[] good = file(LogFixture.chain(3));
        is(tenants.verify(good), Indication.TOTAL_PASSED);
        is(tenants.verify(replaced(good, "\"org_id\":\"org-1\"", "\"org_id\":\"org-2\"")), Indication.TOTAL_FAILED, "signature", "signature", "signature");
        is(new LogFixture(folder).perTenantKeys().key("two", NEXT, Map.of("orgId", "org-2")).verify(good), Indication.INDETERMINATE, "key.missing");
    }

    @Test
    void aForgedEventOfATenantFailsWhereItsKeyVerifiesOthers() throws Exception {
        LogFixture tenants = new LogFixture(folder).perTenantKeys().key("one", SECRET, Map.of("orgId", "org-1")).key("two", NEXT, Map.of("orgId", "org-2"));
        byte[] forged = replaced(file(LogFixture.chain(4)), LogFixture.chain(2).lastSignature(), "hmac-sha256:" + "0".repeat(64));
        is(tenants.verify(forged), Indication.TOTAL_FAILED, "signature");
    }

    @Test
    void aDefaultKeyPinnedForATenantIsStillADefaultKey() throws Exception {
        SpanforgeChain known = new SpanforgeChain("known", "spanforge-default", Instant.parse("2026-02-01T10:00:00Z"))
            .event("decision.made", 1, Map.of("org_id", "org-1"), Map.of("a", 1L));
        LogFixture tenants = new LogFixture(folder).perTenantKeys().key("one", "spanforge-default", Map.of("orgId", "org-1"));
        is(tenants.verify(file(known)), Indication.TOTAL_FAILED, "key.public-knowledge");
    }

    @Test
    void aKeyThatComesBackIsInForceAgain() throws Exception {
        SpanforgeChain chain = LogFixture.chain(2).rotate(NEXT, 5);
        LogFixture mapped = log.key("next", NEXT, Map.of("afterEvent", chain.lastId()));
        chain.rotate(SECRET, 5);
        mapped.key("again", SECRET, Map.of("afterEvent", chain.lastId()));
        is(mapped.verify(file(chain.event("decision.made", 5, Map.of(), Map.of("a", 1L)))), Indication.TOTAL_PASSED);
    }

    @Test
    void aSeamWithEventsAfterItInItsFileIsAnUnsignedEvent() throws Exception {
        List<byte[]> lines = new ArrayList<>(LogFixture.chain(4).lines());
        lines.add(2, ("{\"event_id\":\"01KGBXYV00000000000000000S\",\"event_type\":\"llm.audit.chain_rotated\",\"payload\":{\"reason\":\"size\"},"
            + "\"schema_version\":\"2.0\",\"source\":\"svc@1.0.0\",\"timestamp\":\"2026-02-01T10:00:02.500000Z\"}").getBytes(StandardCharsets.UTF_8));
        is(log.verify(SpanforgeChain.file(lines)), Indication.TOTAL_FAILED, "unsigned");
    }

    @Test
    void integerKeysOfTheProducerAreNotCalledTampered() throws Exception {
        SpanforgeChain chain = LogFixture.chain().event("decision.made", 1, Map.of(), Map.of("n", Map.of("2", 0L, "10", 0L, "9", 0L)));
        String shown = "{\"n\":{\"10\":0,\"2\":0,\"9\":0}}";
        String signed = "{\"n\":{\"2\":0,\"9\":0,\"10\":0}}";
        byte[] numbers = replaced(file(chain), sum(shown), sum(signed));
        List<String> codes = codes(log.verify(numbers));
        assertTrue(codes.contains("integer-names"), codes::toString);
        assertEquals(Indication.TOTAL_FAILED, log.verify(replaced(numbers, "\"9\":0", "\"9\":1")).verdict().indication());
    }

    private static String sum(String payload) {
        return Hex.encode(Sha256.of(payload.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileOfWhiteSpaceIsNoPass() throws Exception {
        assertTrue(codes(log.verify("\r\n".getBytes(StandardCharsets.UTF_8))).contains("empty"));
        assertTrue(codes(log.verify("\ufeff".getBytes(StandardCharsets.UTF_8))).contains("empty"));
    }

    @Test
    void aFirstEventLongerThanTheHeadIsStillAnEvent() throws Exception {
        is(log.verify(file(LogFixture.chain().event("decision.made", 1, Map.of(), Map.of("t", "x".repeat(500_000))))), Indication.TOTAL_PASSED);
    }
}
