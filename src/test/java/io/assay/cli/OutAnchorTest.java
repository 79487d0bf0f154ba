// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.canon.CanonicalJson;
import io.assay.cli.setting.Surroundings;
import io.assay.report.Tool;
import io.assay.sample.SpanforgeChainSample;
import io.assay.text.Language;
import io.assay.verify.Lanes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for the next run: this month's end fixes next month's log. */
class OutAnchorTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final SpanforgeChainSample sample = new SpanforgeChainSample(2);

    private int run(String... arguments) {
        out.reset();
        Surroundings surroundings = new Surroundings(new Tool("Assay", "test", ""), Installed.formats(), directory -> List.of(),
                Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC), name -> null, Optional.empty(), Language.ENGLISH, Lanes.one(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), () -> false,
                _ -> 0);
        return new CommandLineInterface(surroundings).run(arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("evidence"));
        Files.write(folder.resolve("evidence/events.jsonl"), sample.good().getFirst().bytes());
        Files.write(folder.resolve("keys.json"), CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", sample.keys(), "anchors", List.of(), "expectations",
                Map.of())));
    }

    @Test
    void theEndThatWasSeenFixesTheNextRun() throws Exception {
        assertEquals(0, run("verify", path("evidence/events.jsonl"), "--trust", path("keys.json"), "--format", "json", "--out-anchor", path("anchor.json")));
        assertTrue(answer().contains("UNANCHORED_TAIL"));
        assertEquals(0, run("verify", path("evidence/events.jsonl"), "--trust", path("keys.json"), "--trust", path("anchor.json"), "--format", "json"));
        assertFalse(answer().contains("UNANCHORED_TAIL"));
        List<String> lines = Files.readAllLines(folder.resolve("evidence/events.jsonl"));
        Files.write(folder.resolve("evidence/events.jsonl"), lines.subList(0, lines.size() - 1));
        assertEquals(1, run("verify", path("evidence/events.jsonl"), "--trust", path("keys.json"), "--trust", path("anchor.json"), "--format", "json"));
        assertTrue(answer().contains("ASSAY_TAIL_UNANCHORED"));
    }

    @Test
    void aLogThatFailedIsNotPinned() throws Exception {
        Files.write(folder.resolve("evidence/events.jsonl"), sample.tampered().getFirst().bytes());
        assertEquals(1, run("verify", path("evidence/events.jsonl"), "--trust", path("keys.json"), "--out-anchor", path("anchor.json")));
        assertFalse(Files.readString(folder.resolve("anchor.json")).contains("chain-head"));
    }

    @Test
    void nothingIsWrittenIntoTheEvidence() {
        assertEquals(64, run("verify", path("evidence"), "--trust", path("keys.json"), "--out-anchor", path("evidence/anchor.json")));
        assertFalse(Files.exists(folder.resolve("evidence/anchor.json")));
    }
}
