// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import static io.assay.format.spanforge.log.LogFixture.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.sample.SpanforgeChain;
import io.assay.verify.ObjectResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor expects of events besides their proofs, of unusual events. */
class LogExpectationsTest {
    @TempDir
    Path folder;

    private List<String> compatibility(String type, String source) throws Exception {
        SpanforgeChain chain = LogFixture.chain().event(type, 1, Map.of("source", source), Map.of("n", 1L));
        return codes(new LogFixture(folder).key().expecting("compatibility", true).verify(SpanforgeChain.file(chain.lines())));
    }

    @Test
    void aMarkBeforeTheFirstEventDoesNotHideIt() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("\ufeff".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(SpanforgeChain.file(LogFixture.chain(3).lines()));
        ObjectResult result = new LogFixture(folder).key().expecting("scope", Map.of("orgId", "org-1")).verify(file.toByteArray());
        assertEquals(List.of("bom"), codes(result));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    @Test
    void customTypesHaveFourSegmentsOutsideTheProducersNamespaces() throws Exception {
        for (String custom : List.of("com.acme.loan.scored", "com.acme-x.loan.score_done", "x.acme.score.done")) {
            assertEquals(List.of(), compatibility(custom, "svc@1.0.0"), custom);
        }
        for (String refused : List.of("x.acme.foo", "llm.acme.x.y", "decision.acme.x.y", "com.acme_x.loan.scored", "com.acme.loan-x.scored", "com..acme.x.y")) {
            assertEquals(List.of("spanforge.compat.chk-2"), compatibility(refused, "svc@1.0.0"), refused);
        }
    }

    @Test
    void anEventSpreadOverLinesIsJudgedAsOne() throws Exception {
        byte[] spread = new String(LogFixture.chain(1).lines().getFirst(), StandardCharsets.UTF_8).strip().replace(",\"", ",\n  \"").getBytes(StandardCharsets.UTF_8);
        ObjectResult result = new LogFixture(folder).key().expecting("compatibility", true).expecting("scope", Map.of("orgId", "org-2")).verify(spread);
        assertEquals(List.of("spanforge.scope.wrong-org-id", "noncanonical-line"), codes(result));
    }

    @Test
    void anArrayIsOneHoweverItIsSpacedAndMarked() throws Exception {
        List<String> items = LogFixture.chain(3).lines().stream().map(line -> new String(line, StandardCharsets.UTF_8).strip()).toList();
        LogFixture array = new LogFixture(folder).key().expecting("compatibility", true);
        for (String joint : List.of(",", ",\n", "\n,", " ,\r\n")) {
            ObjectResult result = array.verify(Map.of("events.json", ("[\n" + String.join(joint, items) + "\n]\n").getBytes(StandardCharsets.UTF_8)));
            assertEquals("spanforge.events", result.format());
            assertEquals(List.of(), codes(result));
            assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        }
        ObjectResult marked = array.verify(Map.of("events.json", ("\ufeff[" + String.join(",\n", items) + "]").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("bom"), codes(marked));
        assertEquals(3, marked.events().count());
    }

    @Test
    void aLongFirstEventDoesNotHideAnArray() throws Exception {
        SpanforgeChain chain = LogFixture.chain().event("decision.made", 1, Map.of(), Map.of("text", "x".repeat(200_000)));
        String item = new String(chain.lines().getFirst(), StandardCharsets.UTF_8).strip();
        ObjectResult result = new LogFixture(folder).key().verify(Map.of("events.json", ("[" + item + "]").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    @Test
    void whatTheProducersReaderRefusesIsNamed() throws Exception {
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            tags.put("t" + i, "x");
        }
        assertEquals(List.of(), read(Map.of("tags", tags), Map.of("n", 1L)));
        tags.put("more", "x");
        assertEquals(List.of("spanforge.compat.parse"), read(Map.of("tags", tags), Map.of("n", 1L)));
        assertEquals(List.of(), read(Map.of(), nested(8)));
        assertEquals(List.of("spanforge.compat.parse"), read(Map.of(), nested(9)));
        assertEquals(List.of(), read(Map.of(), Map.of("text", "x".repeat((1 << 20) - 1000))));
        assertEquals(List.of("spanforge.compat.parse"), read(Map.of(), Map.of("text", "x".repeat(1 << 20))));
    }

    /** Objects in an object, so many of them. */
    private static Map<String, Object> nested(int objects) {
        Map<String, Object> value = Map.of("n", 1L);
        for (int i = 0; i < objects; i++) {
            value = Map.of("in", value);
        }
        return value;
    }

    private List<String> read(Map<String, Object> envelope, Map<String, Object> payload) throws Exception {
        SpanforgeChain chain = LogFixture.chain().event("decision.made", 1, envelope, payload);
        return codes(new LogFixture(folder).key().expecting("compatibility", true).verify(SpanforgeChain.file(chain.lines())));
    }

    @Test
    void aUlidIsMadeOfPlainLetters() throws Exception {
        String id = "01KDVDNA004TFF59TDWH9EDD";
        for (String refused : List.of(id + "ß", id + "1ſ", "8" + id.substring(1) + "12", id + "1I")) {
            assertEquals(List.of("spanforge.compat.chk-5"), compatibilityOf(refused), refused);
        }
        assertEquals(List.of(), compatibilityOf(id.toLowerCase(java.util.Locale.ROOT) + "12"));
    }

    private List<String> compatibilityOf(String id) throws Exception {
        String event = "{\"event_id\":\"" + id + "\",\"event_type\":\"decision.made\",\"payload\":{\"n\":1},\"schema_version\":\"2.0\",\"source\":\"svc@1.0.0\","
            + "\"timestamp\":\"2026-01-01T00:00:00.000000Z\"}\n";
        return codes(new LogFixture(folder).expecting("compatibility", true).verify(event.getBytes(StandardCharsets.UTF_8))).stream()
            .filter(code -> code.startsWith("spanforge.compat")).toList();
    }

    @Test
    void veryLongNamesAreJudgedAndCrashNothing() throws Exception {
        assertEquals(List.of(), compatibility("com.acme" + ".a".repeat(100_000) + ".x.y", "svc@1.0.0"));
        assertEquals(List.of("spanforge.compat.chk-3"), compatibility("decision.made", "svc@1.0" + ".a".repeat(100_000) + "_"));
    }
}
