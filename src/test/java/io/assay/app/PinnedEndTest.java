// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.format.Circumstances;
import io.assay.report.AnchorFile;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.verity.VerityStoreSample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes down of where a store ended fixes the store for the next run. */
class PinnedEndTest {
    @TempDir
    private Path folder;

    private RunResult run(Sample sample, byte[]... more) throws Exception {
        byte[] keys = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", sample.keys(), "expectations", sample.expectations()));
        TrustFiles files = new TrustFiles(name -> null).add(keys, "keys.json", folder);
        for (byte[] anchors : more) {
            files.add(anchors, "anchors.json", folder);
        }
        Circumstances circumstances = new Circumstances(files.store(), Instant.parse("2026-11-15T12:00:00Z"));
        return new Verification(Installed.formats()).run(List.of(folder.resolve("evidence")),
                Engagement.of(circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).pinning(true));
    }

    private void layOut(Sample sample) throws Exception {
        for (SampleFile file : sample.good()) {
            Path path = folder.resolve("evidence").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    private void change(Sample sample, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("evidence").resolve(sample.good().getFirst().path()));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Set<String> codes(RunResult run) {
        return run.objects().stream().flatMap(object -> object.findings().stream()).map(seen -> seen.finding().code().code()).collect(Collectors.toSet());
    }

    @Test
    void theStreamsOfAnEventStore() throws Exception {
        Sample sample = new SemvecStoreSample();
        layOut(sample);
        RunResult first = run(sample);
        assertTrue(first.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
        byte[] anchors = AnchorFile.bytes(first);
        assertEquals(1, AnchorFile.count(first));
        RunResult pinned = run(sample, anchors);
        assertEquals(Indication.TOTAL_PASSED, pinned.verdict().indication(), () -> codes(pinned).toString());
        assertFalse(pinned.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
        change(sample, "DELETE FROM facts WHERE event_id = (SELECT event_id FROM memory_events ORDER BY seq DESC LIMIT 1)",
                "DELETE FROM memory_events WHERE seq = (SELECT max(seq) FROM memory_events)",
                "UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM memory_events) WHERE name = 'memory_events'");
        RunResult unaware = run(sample);
        assertFalse(codes(unaware).stream().anyMatch(code -> code.contains("replay")), () -> codes(unaware).toString());
        RunResult cut = run(sample, anchors);
        assertEquals(Indication.TOTAL_FAILED, cut.verdict().indication());
        assertTrue(codes(cut).contains("semvec.store.replay-checkpoint-beyond-end"), () -> codes(cut).toString());
    }

    @Test
    void theTenantsOfAVerityStore() throws Exception {
        Sample sample = new VerityStoreSample();
        layOut(sample);
        RunResult first = run(sample);
        byte[] anchors = AnchorFile.bytes(first);
        assertTrue(AnchorFile.count(first) > 0);
        RunResult pinned = run(sample, anchors);
        assertEquals(Indication.TOTAL_PASSED, pinned.verdict().indication(), () -> codes(pinned).toString());
        assertFalse(pinned.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
        change(sample, "DELETE FROM __events WHERE position = (SELECT max(position) FROM __events)",
                "DELETE FROM __checkpoints WHERE through_position > (SELECT max(position) FROM __events)");
        assertEquals(Indication.TOTAL_FAILED, run(sample, anchors).verdict().indication());
    }
}
