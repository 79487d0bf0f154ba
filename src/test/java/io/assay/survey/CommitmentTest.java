// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.format.Circumstances;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.sample.SpanforgeChain;
import io.assay.survey.Committed.Answer;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentTest {
    private static final String SECRET = "test-secret-0123456789-ABCDEFGH-01!";

    @TempDir
    private Path folder;

    private final SpanforgeChain chain = new SpanforgeChain("commitment", SECRET, Instant.parse("2026-02-01T10:00:00Z"));
    private final List<String> ids = new ArrayList<>();

    private Committed ask(String id, boolean pinned, List<byte[]> lines) throws Exception {
        Path file = Files.write(folder.resolve("events.jsonl"), SpanforgeChain.file(lines));
        List<Object> anchors = pinned ? List.of(Map.of("kind", "chain-head", "subject", "", "count", (long) chain.lines().size(), "eventId", chain.lastId(),
            "signature", chain.lastSignature())) : List.of();
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "anchors", anchors, "keys",
            List.of(Map.of("id", "org", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", SECRET))));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.EPOCH);
        return new Commitment(List.of(new SpanforgeLogFormat()), id).in(file,
            Engagement.of(circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT));
    }

    private void fill() {
        for (int i = 0; i < 5; i++) {
            chain.event("decision.made", 1000, Map.of(), Map.of("n", (long) i));
            ids.add(chain.lastId());
        }
    }

    @Test
    void onceAndNeverAreProvedOnlyWhereTheEndIsFixed() throws Exception {
        fill();
        assertEquals(Answer.ONCE, ask(ids.get(2), true, chain.lines()).answer());
        assertEquals(Outcome.PASSED, ask(ids.get(2), true, chain.lines()).outcome());
        assertEquals(Outcome.PASSED, ask("01AAAAAAAAAAAAAAAAAAAAAAAA", true, chain.lines()).outcome());
        Committed open = ask("01AAAAAAAAAAAAAAAAAAAAAAAA", false, chain.lines());
        assertEquals(Answer.NEVER, open.answer());
        assertEquals(Outcome.INDETERMINATE, open.outcome());
        assertTrue(open.open().contains(Qualifier.UNANCHORED_TAIL));
    }

    @Test
    void twoSignedEventsProveThatItHappenedTwice() throws Exception {
        fill();
        List<byte[]> lines = new ArrayList<>(chain.lines());
        lines.add(lines.get(1));
        Committed twice = ask(ids.get(1), true, lines);
        assertEquals(2, twice.times());
        assertEquals(Answer.SEVERAL, twice.answer());
    }

    @Test
    void whereTheEvidenceFailedNothingFollows() throws Exception {
        fill();
        List<byte[]> lines = new ArrayList<>(chain.lines());
        lines.remove(2);
        Committed never = ask(ids.get(2), true, lines);
        assertEquals(Answer.NEVER, never.answer());
        assertEquals(Outcome.INDETERMINATE, never.outcome());
        assertTrue(never.failed());
    }
}
