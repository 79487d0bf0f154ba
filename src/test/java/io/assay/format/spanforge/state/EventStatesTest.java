// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonObject;
import io.assay.check.Outcome;
import io.assay.format.Circumstances;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.UnknownScope;
import io.assay.sample.SpanforgeChain;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStatesTest {
    private static final String SECRET = "test-secret-0123456789-ABCDEFGH-01!";
    private static final Instant START = Instant.parse("2026-02-01T10:00:00Z");

    @TempDir
    private Path folder;

    private final SpanforgeChain chain = new SpanforgeChain("states", SECRET, START);

    private Replay replay(byte[] log) throws Exception {
        Path file = Files.write(folder.resolve("events.jsonl"), log);
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys",
            List.of(Map.of("id", "org", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", SECRET))));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.EPOCH);
        return new SpanforgeLogFormat().replay(EvidenceFile.named(file, new Custody()), circumstances).orElseThrow();
    }

    private byte[] log() {
        return SpanforgeChain.file(chain.lines());
    }

    private static JsonObject thing(Projection projection, String kind, String id) {
        return projection.state().object(kind).flatMap(things -> things.object(id)).orElseThrow();
    }

    @Test
    void aConsentIsFollowedFromItsGrantToItsEnd() throws Exception {
        Map<String, Object> grant = Map.of("subject_id", "anna", "scope", "credit", "purpose", "scoring", "status", "granted", "expiry", "2026-03-01T00:00:00Z");
        chain.event("consent.granted", 1000, Map.of(), grant);
        chain.event("consent.violation", 1000, Map.of(), Map.of("subject_id", "anna", "scope", "credit", "status", "violation"));
        chain.event("consent.revoked", 1000, Map.of(), Map.of("subject_id", "anna", "scope", "credit", "status", "revoked"));
        try (Replay replay = replay(log())) {
            Scope consents = new Scope("consents", "");
            JsonObject granted = thing(replay.at(new Cutoff.AtPosition(2), consents), "consents", "anna / credit");
            assertEquals("granted", granted.text("status").orElseThrow());
            assertEquals(1, granted.integer("violations").orElseThrow());
            assertTrue(granted.flag("inForce").orElseThrow());
            Projection end = replay.at(new Cutoff.Everything(), consents);
            assertEquals("revoked", thing(end, "consents", "anna / credit").text("status").orElseThrow());
            assertEquals(3, end.verified());
            assertEquals(Outcome.PASSED, end.outcome());
        }
    }

    @Test
    void aConsentThatRanOutIsNotInForce() throws Exception {
        chain.event("consent.granted", 1000, Map.of(),
            Map.of("subject_id", "anna", "scope", "credit", "status", "granted", "expiry", "2026-03-01T00:00:00Z"));
        try (Replay replay = replay(log())) {
            Cutoff before = new Cutoff.AtTime(Instant.parse("2026-02-28T00:00:00Z"));
            Cutoff after = new Cutoff.AtTime(Instant.parse("2026-03-01T00:00:00Z"));
            assertTrue(thing(replay.at(before, Scope.WHOLE), "consents", "anna / credit").flag("inForce").orElseThrow());
            assertTrue(!thing(replay.at(after, Scope.WHOLE), "consents", "anna / credit").flag("inForce").orElseThrow());
        }
    }

    /** No signature covers the type: what only the type says is not verified, and a session never is. */
    @Test
    void whatNoSignatureCoversIsNeverCalledVerified() throws Exception {
        chain.event("model_registry.retired", 1000, Map.of("session_id", "s1"), Map.of("model_id", "m", "name", "M"));
        chain.event("hitl.reviewed", 1000, Map.of(), Map.of("decision_id", "d", "outcome", "approved", "reviewer", "eve"));
        try (Replay replay = replay(log())) {
            assertEquals(Outcome.INDETERMINATE, replay.at(new Cutoff.Everything(), new Scope("models", "")).outcome());
            assertEquals(Outcome.INDETERMINATE, replay.at(new Cutoff.Everything(), new Scope("sessions", "")).outcome());
            assertEquals(Outcome.PASSED, replay.at(new Cutoff.Everything(), new Scope("reviews", "")).outcome());
            assertThrows(UnknownScope.class, () -> replay.at(new Cutoff.Everything(), new Scope("consents", "")));
        }
    }

    @Test
    void aForgedEventFailsTheStateFromThereOn() throws Exception {
        for (int i = 0; i < 10; i++) {
            chain.event("hitl.reviewed", 1000, Map.of(), Map.of("decision_id", "d" + i, "outcome", "rejected"));
        }
        byte[] forged = new String(log(), StandardCharsets.UTF_8).replace("\"d6\",\"outcome\":\"rejected\"", "\"d6\",\"outcome\":\"approved\"")
            .getBytes(StandardCharsets.UTF_8);
        try (Replay replay = replay(forged)) {
            assertEquals(Outcome.FAILED, replay.at(new Cutoff.AtPosition(7), Scope.WHOLE).outcome());
            Projection before = replay.at(new Cutoff.AtPosition(6), Scope.WHOLE);
            assertEquals(Outcome.INDETERMINATE, before.outcome());
            assertEquals(6, before.verified());
        }
    }

    @Test
    void fromAnySnapshotTheStateIsTheSameAsFromTheStart() throws Exception {
        Random random = new Random(8);
        List<String> words = List.of("queued", "escalated", "reviewed", "timeout");
        for (int i = 0; i < 2600; i++) {
            String session = "s" + random.nextInt(30);
            switch (random.nextInt(3)) {
                case 0 -> chain.event("hitl." + words.get(random.nextInt(4)), 500, Map.of("session_id", session),
                    Map.of("decision_id", "d" + random.nextInt(50), "status", words.get(random.nextInt(4))));
                case 1 -> chain.event("consent.granted", 500, Map.of("session_id", session), Map.of("subject_id", "p" + random.nextInt(20), "granted", true));
                default -> chain.event("decision.made", 500, Map.of("session_id", session), Map.of("n", (long) i));
            }
        }
        byte[] log = log();
        try (Replay replay = replay(log)) {
            for (int i = 0; i < 12; i++) {
                int events = 1 + random.nextInt(2600);
                byte[] prefix = SpanforgeChain.file(new ArrayList<>(chain.lines().subList(0, events)));
                Projection jump = replay.at(new Cutoff.AtPosition(events), Scope.WHOLE);
                try (Replay start = replay(prefix)) {
                    Projection whole = start.at(new Cutoff.Everything(), Scope.WHOLE);
                    assertEquals(whole.digests(), jump.digests(), () -> "after " + events);
                    assertEquals(whole.verified(), jump.verified());
                }
                Files.write(folder.resolve("events.jsonl"), log);
            }
        }
    }
}
