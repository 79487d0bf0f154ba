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
    void veryLongNamesAreJudgedAndCrashNothing() throws Exception {
        assertEquals(List.of(), compatibility("com.acme" + ".a".repeat(100_000) + ".x.y", "svc@1.0.0"));
        assertEquals(List.of("spanforge.compat.chk-3"), compatibility("decision.made", "svc@1.0" + ".a".repeat(100_000) + "_"));
    }
}
