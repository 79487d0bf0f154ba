// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.cli.setting.Surroundings;
import io.assay.crypto.signing.TestKeys;
import io.assay.report.Tool;
import io.assay.sample.DemoCase;
import io.assay.text.Language;
import io.assay.trust.TrustFiles;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports, comparisons and signatures as a user asks for them on the command line. */
class PaperCommandsTest {
    private static final String AT = "2026-11-15T12:00:00Z";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String evidence;
    private String trust;

    @BeforeEach
    void demo() {
        assertEquals(0, run("demo", folder.resolve("demo").toString()));
        evidence = folder.resolve("demo/good/spanforge-chain/events.jsonl").toString();
        trust = folder.resolve("demo/trust.json").toString();
    }

    @Test
    void theReportIsWrittenAndSignedTwice() throws IOException {
        Path report = folder.resolve("report.pdf");
        Path key = Files.write(folder.resolve("auditor.p12"), TestKeys.of("EC").pkcs12("hidden"));
        Path password = Files.writeString(folder.resolve("password"), "hidden\n");
        assertEquals(0, run("report", evidence, "--trust", trust, "--at", AT, "--out", report.toString(), "--key", key.toString(),
            "--password-file", password.toString()), err.toString(StandardCharsets.UTF_8));
        assertTrue(message().contains("Test Auditor"), message());
        Path second = Files.write(folder.resolve("second.pem"), TestKeys.of("RSA").pem("", true));
        assertEquals(0, run("sign", report.toString(), "--key", second.toString()));
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(report))) {
            assertEquals(2, pdf.getSignatureDictionaries().size());
        }
        assertEquals(64, run("sign", report.toString(), "--key", second.toString()), "no third field");
        assertEquals(0, run("verify", evidence, "--trust", trust, "--compare", report.toString()));
        assertTrue(answer().contains("byte for byte"), answer());
    }

    @Test
    void everyFormOfCoverageSaysByWhichTrustItCounted() throws Exception {
        String digest = new TrustFiles(_ -> null).add(Files.readAllBytes(Path.of(trust)), "trust.json", folder).store().sha256().hex();
        for (String line : new String[] {"--format text", "--format json", "--format csv", "--format oscal", "--format csv --view gaps", "--format json --view gaps",
            "--format text --view gaps", "--format svg", "--format png"}) {
            Path file = folder.resolve("coverage");
            List<String> words = new ArrayList<>(List.of("coverage", evidence, "--trust", trust, "--at", AT, "--out", file.toString()));
            words.addAll(List.of(line.split(" ")));
            assertEquals(0, run(words.toArray(String[]::new)), err.toString(StandardCharsets.UTF_8));
            String written = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertTrue(written.contains(digest), line);
            if (line.contains("csv")) {
                List<String> records = written.lines().toList();
                assertTrue(records.getFirst().endsWith(",trust_sha256"), line);
                assertTrue(records.size() > 1 && records.stream().skip(1).allMatch(record -> record.endsWith("," + digest)), line);
            } else if (line.contains("png")) {
                assertTrue(written.contains("tEXttrust-sha256\u0000" + digest), "a chunk that readers of PNG know");
                assertTrue(ImageIO.read(file.toFile()).getWidth() > 1000);
            }
        }
    }

    @Test
    void theSameCallGivesTheSameReport() throws IOException {
        for (String name : new String[] {"a.pdf", "b.pdf"}) {
            assertEquals(0, run("report", evidence, "--trust", trust, "--at", AT, "--lang", "de", "--out", folder.resolve(name).toString()));
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void theFormFollowsTheFileName() throws IOException {
        for (String name : new String[] {"r.txt", "r.json", "r.csv"}) {
            assertEquals(0, run("report", evidence, "--trust", trust, "--at", AT, "--executive", "--redact", "--out", folder.resolve(name).toString()));
        }
        assertTrue(Files.readString(folder.resolve("r.txt")).startsWith("Report on digital evidence\n"));
        assertTrue(Files.readString(folder.resolve("r.json")).contains("\"schema\":\"assay.dossier/1\""));
        assertTrue(Files.readString(folder.resolve("r.csv")).contains("front,outcome,1,Total passed\r\n"));
    }

    @Test
    void nothingIsWrittenIntoTheEvidence() {
        assertEquals(64, run("report", evidence, "--trust", trust, "--out", evidence));
        assertEquals(64, run("verify", folder.resolve("demo").toString(), "--report", folder.resolve("demo/report.pdf").toString()));
        assertFalse(Files.exists(folder.resolve("demo/report.pdf")));
    }

    @Test
    void aChangedVerdictIsNamedAndNeverAPass() throws IOException {
        Path kept = folder.resolve("verdict.json");
        assertEquals(0, run("verify", evidence, "--trust", trust, "--at", AT, "--format", "json", "--out", kept.toString()));
        Files.writeString(kept, Files.readString(kept).replace("\"count\":37", "\"count\":36"));
        assertEquals(1, run("verify", evidence, "--trust", trust, "--compare", kept.toString()));
        assertTrue(answer().contains("events.count: then 36, now 37"), answer());
    }

    @Test
    void twoAuditorsSignOneVerdict() throws IOException {
        Path verdict = folder.resolve("verdict.json");
        run("verify", evidence, "--trust", trust, "--at", AT, "--format", "json", "--out", verdict.toString());
        TestKeys known = TestKeys.of("Ed25519");
        Path first = Files.write(folder.resolve("one.pem"), known.pem("", false));
        Path second = Files.write(folder.resolve("two.pem"), TestKeys.of("Ed25519").pem("", false));
        assertEquals(0, run("sign", verdict.toString(), "--key", first.toString(), "--name", "Ada"));
        assertEquals(0, run("sign", verdict.toString(), "--key", second.toString(), "--name", "Grace"));
        assertEquals(2, run("sign", verdict.toString(), "--check", "--trust", trust), "no trust file names them");
        Path pinned = Files.writeString(folder.resolve("pinned.json"), "{\"schema\":\"assay.trust/1\",\"keys\":[{\"id\":\"ada-key\",\"kind\":\"ed25519\",\"hex\":\""
            + publicKey(verdict) + "\"}]}");
        assertEquals(0, run("sign", verdict.toString(), "--check", "--trust", pinned.toString()));
        assertTrue(answer().contains("Ada signed this verdict") && answer().contains("ada-key"), answer());
        assertTrue(answer().contains("calls himself Grace"), answer());
        Path signatures = folder.resolve("verdict.json.signatures.json");
        Files.writeString(signatures, Files.readString(signatures).replace("Grace", "Gracf"));
        assertEquals(1, run("sign", verdict.toString(), "--check", "--trust", pinned.toString()));
        Files.writeString(verdict, Files.readString(verdict) + " ");
        assertEquals(64, run("sign", verdict.toString(), "--check", "--trust", pinned.toString()), "the signatures are on another verdict");
    }

    private static String publicKey(Path verdict) throws IOException {
        String text = Files.readString(verdict.resolveSibling("verdict.json.signatures.json"));
        int from = text.indexOf("\"publicKey\":\"") + 13;
        return text.substring(from, from + 64);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(new Tool("Assay", "test", ""), Installed.formats(), new DemoCase(Installed.samples())::write,
            Clock.fixed(Instant.parse(AT), ZoneOffset.UTC), name -> null, Optional.empty(), Language.ENGLISH, Lanes.one(),
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, _ -> 0);
        return new CommandLineInterface(surroundings).run(arguments);
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String message() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
