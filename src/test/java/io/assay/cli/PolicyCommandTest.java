// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.cli.setting.Surroundings;
import io.assay.crypto.Sha256;
import io.assay.report.Tool;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy file does to verdicts and reports on the command line. */
class PolicyCommandTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void demo() throws IOException {
        List<Sample> few = Installed.samples().stream().filter(sample -> Set.of("cms", "semvec-token", "tsp", "semvec-certificate").contains(sample.name())).toList();
        new DemoCase(few).write(folder);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(new Tool("Assay", "test", ""), Installed.formats(), directory -> { }, Clock.fixed(
                Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC), name -> null, Optional.empty(), Language.ENGLISH, Lanes.one(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, _ -> 0);
        return new CommandLineInterface(surroundings).run(arguments);
    }

    private int verify(String evidence, String policy) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.json"), "{\"schema\":\"assay.policy/1\",\"id\":\"strict\"," + policy + "}");
        return run("verify", folder.resolve("good").resolve(evidence).toString(), "--trust", folder.resolve("trust.json").toString(), "--policy",
                file.toString(), "--format", "json");
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCertificateBelowThePolicyIsADoubt() throws IOException {
        assertEquals(0, verify("cms", "\"algorithms\":{\"EC\":{\"minimumBits\":256}}"), answer());
        assertEquals(2, verify("cms", "\"algorithms\":{\"EC\":{\"minimumBits\":384}}"), answer());
        assertTrue(answer().contains("x509.below-policy"), answer());
        assertEquals(2, verify("cms", "\"algorithms\":{\"SHA-256\":{\"until\":\"2020-12-31\"}}"), answer());
    }

    @ParameterizedTest
    @CsvSource({"cms,cms.weak-hash", "tsp,tsp.weak-imprint", "semvec-token,semvec.jwt.alg-not-allowed",
        "semvec-certificate,semvec.certificate.weak-hash"})
    void aHashWhoseTimeIsOverIsADoubtAboutWhatRestsOnIt(String evidence, String code) throws IOException {
        assertEquals(2, verify(evidence, "\"algorithms\":{\"SHA-256\":{\"until\":\"2020-12-31\"}}"), answer());
        assertTrue(answer().contains(code), answer());
        assertEquals(0, verify(evidence, "\"algorithms\":{\"SHA-256\":{\"until\":\"2099-12-31\"},\"SHA-1\":{\"until\":\"2020-12-31\"}}"), answer());
        assertFalse(answer().contains(code), answer());
    }

    @Test
    void aPinnedKeyBelowThePolicyDoesNotCount() throws IOException {
        assertEquals(0, verify("semvec-token", "\"algorithms\":{\"RSA\":{\"minimumBits\":2048}}"), answer());
        assertEquals(2, verify("semvec-token", "\"algorithms\":{\"RSA\":{\"minimumBits\":3072}}"), answer());
        assertEquals(2, verify("semvec-token", "\"algorithms\":{\"RSA\":{\"until\":\"2026-11-14\"}}"), answer());
        assertEquals(0, verify("semvec-token", "\"algorithms\":{\"RSA\":{\"until\":\"2026-11-15\"}}"), answer());
    }

    @Test
    void nothingOfAProofIsEverWaved() throws IOException {
        for (String code : List.of("x509.below-policy", "cms.sig-invalid", "cms.digest-mismatch", "key.unpinned", "semvec.jwt.sig-invalid",
                "x509.weak-key", "evidence.changed")) {
            for (String level : List.of("IGNORE", "INFORM", "WARN")) {
                assertEquals(64, verify("cms", "\"checks\":{\"" + code + "\":\"" + level + "\"}"), code + " " + level);
            }
        }
    }

    @Test
    void theReportNamesThePolicyByItsDigestAndTheKeysItRefuses() throws IOException {
        verify("semvec-token", "\"algorithms\":{\"RSA\":{\"minimumBits\":3072}}");
        Path report = folder.resolve("report.txt");
        assertEquals(2, run("report", folder.resolve("good/semvec-token").toString(), "--trust", folder.resolve("trust.json").toString(), "--policy",
                folder.resolve("policy.json").toString(), "--out", report.toString()));
        String text = Files.readString(report);
        assertTrue(text.contains(HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(folder.resolve("policy.json"))))), text);
        assertTrue(text.contains("at least 3072 bits") && text.contains("not accepted under the policy"), text);
    }
}
