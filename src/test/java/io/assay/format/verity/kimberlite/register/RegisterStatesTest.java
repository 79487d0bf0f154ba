// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonObject;
import io.assay.check.Outcome;
import io.assay.format.Circumstances;
import io.assay.replay.Cutoff;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterStatesTest {
    private static final String CONSENT = """
            [{"consent_id":"3c8c6a38-d4cf-4164-8577-9954e71904b1","subject_id":"a","purpose":"Marketing","granted_at":"2026-02-01T00:00:00Z",\
            "withdrawn_at":"2026-03-01T00:00:00Z","scope":"AllData","expires_at":"2027-01-01T00:00:00Z","notes":null,"basis":null}]""";
    private static final String REQUEST = """
            [{"request_id":"b6332514-01db-4f12-9cd5-e4329a18468c","subject_id":"c","requested_at":"2026-04-01T00:00:00Z",\
            "deadline":"2026-05-01T00:00:00Z","status":{"Exempt":{"basis":"LegalClaims"}},"affected_streams":[1],"records_erased":0}]""";

    @TempDir
    private Path folder;

    private Replay replay(RegisterKind kind, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("register.json"), text);
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).store(), Instant.parse("2026-11-15T00:00:00Z"));
        return new RegisterFormat(kind).replay(EvidenceFile.named(file, new Custody()), circumstances).orElseThrow();
    }

    private static JsonObject at(Replay replay, String when, String kind) throws Exception {
        return replay.at(new Cutoff.AtTime(Instant.parse(when)), Scope.WHOLE).state().object(kind)
                .flatMap(things -> things.object(things.members().getFirst().name())).orElseThrow();
    }

    @Test
    void aConsentIsInForceUntilItIsWithdrawn() throws Exception {
        try (Replay replay = replay(RegisterKind.CONSENTS, CONSENT)) {
            assertTrue(at(replay, "2026-02-28T23:59:59Z", "consents").flag("inForce").orElseThrow());
            assertEquals("withdrawn", at(replay, "2026-03-01T00:00:00Z", "consents").text("status").orElseThrow());
            assertTrue(replay.at(new Cutoff.AtTime(Instant.parse("2026-01-01T00:00:00Z")), Scope.WHOLE).state().object("consents").isEmpty());
            assertEquals(2, replay.extent(Scope.WHOLE).last(), "what lies after the auditor’s own time has not happened");
            assertEquals(Outcome.INDETERMINATE, replay.at(new Cutoff.Everything(), Scope.WHOLE).outcome());
        }
    }

    @Test
    void anExemptErasureHoldsTheData() throws Exception {
        try (Replay replay = replay(RegisterKind.ERASURE_REQUESTS, REQUEST)) {
            assertEquals("LegalClaims", at(replay, "2026-04-02T00:00:00Z", "holds").text("basis").orElseThrow());
            assertEquals("exempted", at(replay, "2026-04-02T00:00:00Z", "erasures").text("status").orElseThrow());
        }
    }
}
