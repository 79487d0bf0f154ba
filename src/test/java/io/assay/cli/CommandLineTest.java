// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Surroundings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.report.Tool;
import io.assay.sample.DemoCase;
import io.assay.text.Language;
import io.assay.verify.Lanes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs see of the command line: exit statuses, the answer on standard output, everything else on standard error. */
class CommandLineTest {
    private static final String AT = "2026-11-15T12:00:00Z";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean cancelled;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(new Tool("Assay", "test", ""), Installed.formats(), new DemoCase(Installed.samples())::write,
                Clock.fixed(Instant.parse(AT), ZoneOffset.UTC), name -> null, Optional.empty(), Language.ENGLISH, Lanes.one(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), () -> cancelled,
                _ -> 0);
        return new CommandLineInterface(surroundings).run(arguments);
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String message() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void wrongUsageIs64AndSaysWhat() {
        assertEquals(64, run("verify"));
        assertTrue(message().contains("PATH"));
        assertEquals(64, run("verify", folder.toString(), "--no-such-option"));
        assertEquals(64, run("nonsense"));
        assertEquals(64, run("verify", folder.toString(), "--at", "yesterday"));
        assertTrue(message().contains("yesterday"));
        assertTrue(answer().isEmpty());
    }

    @Test
    void aPathThatIsNotThereIs66AndNamed() {
        assertEquals(66, run("verify", folder.resolve("missing.zip").toString()));
        assertTrue(message().contains("missing.zip"));
        assertEquals(66, run("verify", folder.toString(), "--trust", folder.resolve("missing.json").toString()));
    }

    @Test
    void aBadTrustFileIsNamedWithTheKeyAndWithoutTheSecret() throws IOException {
        Path trust = Files.writeString(folder.resolve("trust.json"),
                "{\"schema\":\"assay.trust/1\",\"keys\":[{\"id\":\"k\",\"kind\":\"hmac-secret\",\"hex\":\"zz-very-secret\"}]}");
        assertEquals(64, run("verify", folder.toString(), "--trust", trust.toString()));
        assertTrue(message().contains(" k "), message());
        assertFalse(message().contains("very-secret"));
    }

    @Test
    void anEmptyFolderIsNoEvidence() {
        assertEquals(3, run("verify", folder.toString(), "--format", "json"));
        assertTrue(answer().contains("\"outcome\":\"NO_EVIDENCE_FOUND\""), answer());
    }

    @Test
    void theSampleCaseFailsAsAWholeAndItsGoodHalfPasses() {
        Path demo = folder.resolve("demo");
        assertEquals(0, run("demo", demo.toString()));
        String trust = demo.resolve("trust.json").toString();
        assertEquals(1, run("verify", demo.resolve("tampered").toString(), "--trust", trust));
        assertTrue(answer().contains("Total failed"));
        assertEquals(1, run("verify", demo.resolve("tampered").toString(), "--trust", trust, "--lang", "de"));
        assertTrue(answer().contains("nicht bestanden"));
        assertEquals(0, run("verify", demo.resolve("good").toString(), "--trust", trust), this::answer);
    }

    @Test
    void theAnswerIsTheSameBytesEveryTimeAndCanGoToAFile() throws IOException {
        Path demo = folder.resolve("demo");
        run("demo", demo.toString());
        String trust = demo.resolve("trust.json").toString();
        run("verify", demo.toString(), "--trust", trust, "--format", "json");
        String first = answer();
        Path file = folder.resolve("verdict.json");
        run("verify", demo.toString(), "--trust", trust, "--format", "json", "--out", file.toString());
        assertEquals(first, Files.readString(file));
        assertTrue(answer().isEmpty());
    }

    @Test
    void cancellingIs130AndTheVerdictSaysSo() {
        Path demo = folder.resolve("demo");
        run("demo", demo.toString());
        cancelled = true;
        assertEquals(130, run("verify", demo.resolve("good").toString(), "--trust", demo.resolve("trust.json").toString(), "--format", "json"));
        assertTrue(answer().contains("\"NOT_CHECKED\""));
        assertFalse(answer().contains("\"outcome\":\"TOTAL_PASSED\""));
    }
}
