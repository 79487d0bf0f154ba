// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeChainSample;
import io.assay.sample.envelope.TspSample;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a time-stamp is read with it, and examined as what it is. */
class DiscoveryTest {
    @TempDir
    private Path folder;
    private final SpanforgeChainSample chain = new SpanforgeChainSample(1);
    private Path evidence;
    private TrustStore trust;

    @BeforeEach
    void layOut() throws Exception {
        evidence = Files.createDirectories(folder.resolve("evidence"));
        List<Object> keys = new ArrayList<>(new TspSample().keys());
        keys.addAll(chain.keys());
        trust = new TrustFiles(name -> null).add(CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys)), "trust.json", folder).store();
    }

    private void stamped(String name, byte[] bytes) throws Exception {
        for (SampleFile file : new TspSample(name, bytes).good()) {
            Files.write(evidence.resolve(file.path()), file.bytes());
        }
    }

    private RunResult run() throws Exception {
        return new Verification(Installed.formats()).run(List.of(evidence), new Circumstances(trust, Instant.parse("2026-11-15T12:00:00Z")), CustodyMode.METADATA,
                Lanes.one(), RunMonitor.SILENT);
    }

    private static List<String> formats(RunResult run) {
        return run.objects().stream().map(ObjectResult::format).toList();
    }

    @Test
    void aLogWithATimeStampBesideItIsStillALog() throws Exception {
        stamped("events.jsonl", chain.good().getFirst().bytes());
        RunResult run = run();
        assertEquals(List.of("spanforge.chain", "tsp"), formats(run));
        assertEquals(Indication.TOTAL_PASSED, run.verdict().indication());
        assertTrue(run.objects().getLast().companions().stream().anyMatch(name -> name.endsWith("events.jsonl")), "the stamp reads it, too");
    }

    @Test
    void aTamperedLogFailsTheRunHoweverItWasStamped() throws Exception {
        stamped("events.jsonl", chain.tampered().getFirst().bytes());
        assertEquals(Indication.TOTAL_FAILED, run().verdict().indication());
    }

    @Test
    void whatNobodyElseKnowsBelongsToItsStampAlone() throws Exception {
        stamped("notes.txt", "granted\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("tsp"), formats(run()));
    }
}
