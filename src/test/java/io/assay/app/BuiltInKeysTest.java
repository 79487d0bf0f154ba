// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.sample.SpanforgeChainSample;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its builder hands it out with keys of their own: a jar with a trust file, run as people run it. */
class BuiltInKeysTest {
    private static final String EMBEDDED = "io/assay/trust/embedded/";
    private static final SpanforgeChainSample SAMPLE = new SpanforgeChainSample(1);

    @TempDir
    private static Path shared;
    @TempDir
    private Path folder;

    private static byte[] trust(List<Map<String, Object>> keys) {
        return CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys));
    }

    @BeforeAll
    static void build() throws IOException, URISyntaxException {
        Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (OutputStream file = Files.newOutputStream(shared.resolve("assay.jar")); ZipOutputStream jar = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            jar.setLevel(Deflater.BEST_SPEED);
            for (Path entry : all.filter(Files::isRegularFile).toList()) {
                put(jar, classes.relativize(entry).toString().replace(File.separatorChar, '/'), Files.readAllBytes(entry));
            }
            put(jar, EMBEDDED, new byte[0]);
            put(jar, EMBEDDED + "operator.json", trust(SAMPLE.keys()));
        }
    }

    private static void put(ZipOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    @BeforeEach
    void layOut() throws IOException {
        Files.write(folder.resolve("events.jsonl"), SAMPLE.good().getFirst().bytes());
    }

    private record Answer(int status, String text) {
    }

    private Answer run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-cp", shared.resolve("assay.jar") + File.pathSeparator + System.getProperty("java.class.path"), "io.assay.app.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile());
        builder.environment().keySet().removeAll(List.of("ASSAY_TRUST", "SEMVEC_COMPLIANCE_PUBKEY_FILE", "SEMVEC_COMPLIANCE_PUBKEY_PEM"));
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void builtInKeysCountAndAreShownAsSuch() throws Exception {
        String events = folder.resolve("events.jsonl").toString();
        Answer verdict = run(Map.of(), "verify", events, "--at", "2026-11-15T12:00:00Z", "--format", "json");
        assertEquals(0, verdict.status, verdict.text);
        assertTrue(verdict.text.contains("\"origin\":\"embedded:operator.json (demo)\""), verdict.text);
        Answer list = run(Map.of(), "trust", "list", "--lang", "en");
        assertTrue(list.text.contains("built into the program: operator.json (demo)"), list.text);
    }

    @Test
    void aKeyOfTheEnvironmentTakesTheirPlace() throws Exception {
        Path other = Files.write(folder.resolve("other.json"), trust(List.of(Map.of("id", "other", "kind", "hmac-secret", "purposes", List.of("spanforge.event"),
                "utf8", "not the key"))));
        Answer verdict = run(Map.of("ASSAY_TRUST", other.toString()), "verify", folder.resolve("events.jsonl").toString(), "--at", "2026-11-15T12:00:00Z",
                "--format", "json");
        assertEquals(2, verdict.status, verdict.text);
        assertTrue(verdict.text.contains("\"key.mismatch\"") && verdict.text.contains("\"origin\":\"environment:"), verdict.text);
    }
}
