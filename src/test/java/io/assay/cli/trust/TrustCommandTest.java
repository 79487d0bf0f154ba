// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.Terminal;
import io.assay.crypto.Fingerprint;
import io.assay.sample.SpanforgeChainSample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are pinned after their fingerprints were compared, count from then on, and no longer once they are taken out. */
class TrustCommandTest {
    @TempDir
    private Path folder;
    private Terminal terminal;
    private final SpanforgeChainSample sample = new SpanforgeChainSample(1);

    @BeforeEach
    void write() throws IOException {
        terminal = new Terminal(Optional.of(folder.resolve("config/assay/trust.json")));
        Files.write(folder.resolve("events.jsonl"), sample.good().getFirst().bytes());
        for (Map<String, Object> key : sample.keys()) {
            Files.writeString(folder.resolve(key.get("id") + ".secret"), key.get("utf8") + "\n");
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String fingerprint(Map<String, Object> key) {
        return Fingerprint.ofSecret(key.get("utf8").toString().getBytes(StandardCharsets.UTF_8));
    }

    private int add(Map<String, Object> key, String fingerprint, String... more) {
        List<String> line = new ArrayList<>(List.of("trust", "add", path(key.get("id") + ".secret"), "--id", key.get("id").toString(), "--kind", "hmac-secret",
                "--purpose", "spanforge.event", "--fingerprint", fingerprint, "--by", "A. Auditor", "--how", "telephone, Ms Roe"));
        if (key.containsKey("afterEvent")) {
            line.addAll(List.of("--after-event", key.get("afterEvent").toString()));
        }
        line.addAll(List.of(more));
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void pinnedKeysVerifyAndARemovedOneNoLonger() {
        for (Map<String, Object> key : sample.keys()) {
            assertEquals(0, add(key, fingerprint(key), "--trust", path("trust.json")), terminal::message);
        }
        assertEquals(0, terminal.run("verify", path("events.jsonl"), "--trust", path("trust.json")), terminal::answer);
        assertEquals(0, terminal.run("trust", "remove", sample.keys().getLast().get("id").toString(), "--trust", path("trust.json")));
        assertEquals(2, terminal.run("verify", path("events.jsonl"), "--trust", path("trust.json")), terminal::answer);
        assertEquals(0, terminal.run("trust", "remove", sample.keys().getFirst().get("id").toString(), "--trust", path("trust.json")));
        assertEquals(2, terminal.run("verify", path("events.jsonl"), "--trust", path("trust.json"), "--format", "json"));
        assertTrue(terminal.answer().contains("\"key.missing\""), terminal::answer);
    }

    @Test
    void aKeyWithAnotherFingerprintIsRefusedWithBothShown() {
        Map<String, Object> key = sample.keys().getFirst();
        assertEquals(64, add(key, "ab".repeat(32), "--trust", path("trust.json")));
        assertTrue(terminal.message().contains("ab".repeat(32)) && terminal.message().contains(fingerprint(key)), terminal::message);
        assertFalse(terminal.message().contains(key.get("utf8").toString()));
        assertFalse(Files.exists(folder.resolve("trust.json")));
        assertEquals(64, add(key, fingerprint(key).substring(0, 7), "--trust", path("trust.json")));
    }

    @Test
    void withoutACompareThereIsNoKey() {
        assertEquals(64, terminal.run("trust", "add", path("x.pem"), "--id", "x", "--by", "A", "--how", "B", "--trust", path("trust.json")));
        assertTrue(terminal.message().contains("--fingerprint"));
        assertEquals(64, add(sample.keys().getFirst(), fingerprint(sample.keys().getFirst()), "--how", " ", "--trust", path("trust.json")));
        assertFalse(Files.exists(folder.resolve("trust.json")));
    }

    @Test
    void whoComparedWhenAndHowIsKeptAndShown() {
        Map<String, Object> key = sample.keys().getFirst();
        assertEquals(0, add(key, fingerprint(key).toUpperCase(java.util.Locale.ROOT), "--valid-to", "2026-12-31T00:00:00Z"), terminal::message);
        assertEquals(0, terminal.run("trust", "show", key.get("id").toString()));
        for (String part : List.of("A. Auditor", Terminal.NOW, "telephone, Ms Roe", fingerprint(key), "hmac-secret", "spanforge.event", "until 2026-12-31T00:00:00Z",
                "from the file " + path("config/assay/trust.json"))) {
            assertTrue(terminal.answer().contains(part), () -> part + " in " + terminal.answer());
        }
        assertEquals(0, terminal.run("trust", "list", "--format", "json"));
        assertTrue(terminal.answer().contains("\"comparison\":{\"at\":\"" + Terminal.NOW + "\",\"by\":\"A. Auditor\""), terminal::answer);
        assertFalse(terminal.answer().contains(key.get("utf8").toString()));
        assertEquals(64, terminal.run("trust", "show", "nobody"));
    }

    @Test
    void theTimeOfTheComparisonIsTheOneGiven() {
        Map<String, Object> key = sample.keys().getFirst();
        assertEquals(64, add(key, fingerprint(key), "--at", "yesterday"));
        assertEquals(0, add(key, fingerprint(key), "--at", "2026-01-31T10:00:00Z"));
        terminal.run("trust", "list");
        assertTrue(terminal.answer().contains("2026-01-31T10:00:00Z"), terminal::answer);
    }

    @Test
    void everythingElseInTheFileStaysAsItWas() throws IOException {
        String before = "{ \"schema\": \"assay.trust/1\", \"note\": {\"n\": 1.50},\n \"keys\": [ {\"id\":\"a\", \"kind\":\"hmac-secret\",\"utf8\":\"x\"} ],"
                + " \"anchors\": [ ], \"expectations\": {\"retentionHours\" : 168} }";
        Path file = Files.writeString(folder.resolve("trust.json"), before);
        Map<String, Object> key = sample.keys().getFirst();
        assertEquals(0, add(key, fingerprint(key), "--trust", file.toString()), terminal::message);
        assertTrue(Files.readString(file).contains("\"note\": {\"n\": 1.50}") && Files.readString(file).contains("{\"retentionHours\" : 168}"));
        assertEquals(64, add(key, fingerprint(key), "--trust", file.toString()));
        assertEquals(0, terminal.run("trust", "remove", key.get("id").toString(), "--trust", file.toString()));
        assertEquals(before, Files.readString(file));
        assertEquals(64, terminal.run("trust", "remove", "nobody", "--trust", file.toString()));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(path -> path.toString().endsWith(".part")));
        }
    }

    @Test
    void aFileThatIsNoTrustFileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("trust.json"), "{\"keys\":[]}");
        Map<String, Object> key = sample.keys().getFirst();
        assertEquals(64, add(key, fingerprint(key), "--trust", file.toString()));
        assertEquals("{\"keys\":[]}", Files.readString(file));
        assertEquals(66, terminal.run("trust", "list", "--trust", path("missing.json")));
        assertEquals(64, terminal.run("trust"));
    }
}
