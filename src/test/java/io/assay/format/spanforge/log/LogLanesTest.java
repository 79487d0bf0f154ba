// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.evidence.Event;
import io.assay.format.Circumstances;
import io.assay.report.Tool;
import io.assay.report.VerdictJson;
import io.assay.sample.SpanforgeChain;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of several chunks: the verdict does not depend on the lanes, nor on whether the fast or the exact path read it. */
class LogLanesTest {
    private static final int EVENTS = 6000;

    @TempDir
    Path folder;

    @Test
    void anyLanesGiveTheSameBytes() throws Exception {
        Path file = damaged();
        byte[] once = json(run(file, Lanes.one(), new ArrayList<>(), false));
        for (int lanes : new int[] {2, 7}) {
            try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
                assertArrayEquals(once, json(run(file, new Lanes(lanes, threads), new ArrayList<>(), false)));
            }
        }
    }

    @Test
    void theExactPathGivesTheSameVerdict() throws Exception {
        Path file = damaged();
        List<Event> told = new ArrayList<>();
        assertArrayEquals(json(run(file, Lanes.one(), told, false)), json(run(file, Lanes.one(), told, true)));
        assertTrue(told.size() > EVENTS - 100, told.size() + " events told");
        assertEquals("org-1", told.getFirst().facet("tenant"));
    }

    @Test
    void theFastPathTellsWhatTheExactPathTells() throws Exception {
        List<byte[]> lines = new ArrayList<>(LogFixture.chain(EVENTS).lines());
        List<Event> fast = new ArrayList<>();
        run(Files.write(folder.resolve("fast.jsonl"), SpanforgeChain.file(lines)), Lanes.one(), fast, true);
        // A blank before the last brace: the same event, which only the exact path reads.
        List<byte[]> spelled = lines.stream().map(line -> (new String(line, StandardCharsets.UTF_8).replaceFirst("}(\n?)$", " }$1")).getBytes(StandardCharsets.UTF_8))
                .toList();
        List<Event> exact = new ArrayList<>();
        run(Files.write(folder.resolve("exact.jsonl"), SpanforgeChain.file(spelled)), Lanes.one(), exact, true);
        assertEquals(exact.stream().map(LogLanesTest::without).toList(), fast.stream().map(LogLanesTest::without).toList());
        assertEquals(EVENTS, fast.size());
        assertEquals("org-1", fast.getFirst().facet("tenant"));
    }

    /** An event but for its place, which the blanks move. */
    private static List<Object> without(Event event) {
        return List.of(event.ordinal(), event.id(), event.type(), event.time(), event.facets(), event.standing(), event.reason());
    }

    @Test
    void aLargeGoodLogPasses() throws Exception {
        Path file = Files.write(folder.resolve("events.jsonl"), SpanforgeChain.file(LogFixture.chain(EVENTS).lines()));
        assertTrue(Files.size(file) > 2 << 20, "several chunks");
        RunResult result = run(file, Lanes.one(), new ArrayList<>(), false);
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        assertEquals(EVENTS, result.objects().getFirst().events().count());
    }

    /** Lines changed, removed, repeated and broken all over the file. */
    private Path damaged() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        List<byte[]> lines = new ArrayList<>(LogFixture.chain(EVENTS).lines());
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(lines.size());
            byte[] line = lines.get(at).clone();
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                default -> {
                    line[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(7));
                    lines.set(at, line);
                }
            }
        }
        return Files.write(folder.resolve("events.jsonl"), SpanforgeChain.file(lines));
    }

    private RunResult run(Path file, Lanes lanes, List<Event> told, boolean listens) throws Exception {
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(Map.of("id", "org", "kind", "hmac-secret", "utf8", LogFixture.SECRET))));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.EPOCH);
        Engagement engagement = Engagement.of(circumstances, CustodyMode.METADATA, lanes, RunMonitor.SILENT);
        Verification verification = new Verification(List.of(new SpanforgeLogFormat()));
        return verification.run(List.of(file), listens ? engagement.watchedBy((format, path, event) -> told.add(event)) : engagement);
    }

    private static byte[] json(RunResult result) {
        return new VerdictJson(new Tool("Assay", "test", "")).bytes(result);
    }
}
