// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.bench.LogWriter;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that the operating system ends by a signal still says what it did not reach, and never passes. */
@Tag("full")
class InterruptedRunTest {
    private static final int EVENTS = 200_000;
    /** What the shell is told of a process ended by SIGTERM; Ctrl-C is SIGINT, and gives 130 by the same way. */
    private static final int TERMINATED = 128 + 15;

    @Test
    void aRunEndedBySignalLeavesAVerdictThatSaysCancelled(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log.jsonl");
        Path trust = folder.resolve("trust.json");
        Path verdict = folder.resolve("verdict.json");
        LogWriter.write(log, EVENTS);
        Files.writeString(trust, "{\"schema\":\"assay.trust/1\",\"keys\":[{\"id\":\"k\",\"kind\":\"hmac-secret\",\"purposes\":[\"spanforge.event\"],\"utf8\":\""
            + LogWriter.SECRET + "\"}]}");
        Process process = new ProcessBuilder(command("verify", log, "--trust", trust, "--format", "json", "--out", verdict)).start();
        try (BufferedReader progress = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(progress.readLine() + progress.readLine()).contains("0 %");
            process.toHandle().destroy();
            assertThat(progress.lines().toList().getLast()).startsWith("Cancelled");
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        assertThat(Files.readString(verdict)).contains("\"outcome\":\"INDETERMINATE\"").contains("PARTIAL").doesNotContain("TOTAL_PASSED");
    }

    private static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "io.assay.app.Main"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
