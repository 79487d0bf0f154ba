// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.evidence.Digest;
import io.assay.format.Circumstances;
import io.assay.sample.semvec.SemvecCertificateSample;
import io.assay.verify.outline.JsonOutline;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document whose head does not tell what it is: one that a limit hides is a finding, one that is simply something else is not. */
class HostileDocumentTest {
    @TempDir
    private Path folder;

    private RunResult run(Path file, RunMonitor monitor) throws Exception {
        Circumstances circumstances = new Circumstances(new TrustFiles(variable -> null).store(), Instant.EPOCH);
        return new Verification(Installed.formats()).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(), monitor);
    }

    private ObjectResult run(String name, byte[] bytes) throws Exception {
        return run(Files.write(folder.resolve(name), bytes), RunMonitor.SILENT).objects().getFirst();
    }

    private ObjectResult run(String name, String text) throws Exception {
        return run(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void stopped(ObjectResult object, String format, String code, String detail) {
        assertEquals(format, object.format());
        assertEquals(Indication.INDETERMINATE, object.verdict().indication());
        assertFalse(object.sha256().isEmpty());
        assertTrue(object.findings().stream().map(seen -> seen.finding()).anyMatch(finding -> finding.code().code().equals(code)
                && String.valueOf(finding.arguments().getFirst()).startsWith(detail)), () -> object.findings().toString());
    }

    private static String certificate() {
        return new String(new SemvecCertificateSample().good().getFirst().bytes(), StandardCharsets.UTF_8).strip();
    }

    private static byte[] zip(int entries) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aCertificateBehindDepthOrLengthIsACertificate() throws Exception {
        String rest = certificate().substring(1);
        stopped(run("deep.json", "{\"x\":" + "[".repeat(9_000) + "]".repeat(9_000) + "," + rest), "semvec.certificate", "semvec.certificate.malformed", "TOO_DEEP");
        stopped(run("far.json", "{\"x\":\"" + "y".repeat(2 << 20) + "\"," + rest), "semvec.certificate", "evidence.limit", "file-size");
        stopped(run("long.json", certificate().replaceFirst("}$", ",\"x\":\"" + "y".repeat(2 << 20) + "\"}")), "semvec.certificate", "evidence.limit",
                "file-size");
        stopped(run("token.jwt", "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ." + "abcd".repeat(1 << 18) + ".sig"), "semvec.jwt", "evidence.limit", "file-size");
    }

    @Test
    void whatNobodyKnowsAndALimitHidesIsNotNothing() throws Exception {
        ObjectResult deep = run("deep.json", "[".repeat(90_000) + "]".repeat(90_000));
        stopped(deep, "", "evidence.limit", "json-depth 512");
        assertEquals(512, deep.findings().getFirst().finding().at().bytes().from());
        assertEquals(1, deep.findings().getFirst().finding().at().line());
        assertEquals(Digest.ofHex(deep.sha256()).hex(), deep.sha256());
        stopped(run("entries.zip", zip(70_000)), "", "evidence.limit", "zip-entries 65536");
        byte[] few = zip(3);
        stopped(run("cut.zip", Arrays.copyOf(few, few.length - 22)), "", "evidence.unreadable", "NO_END_RECORD");
    }

    @Test
    void evidenceInAnArchiveIsNamedAndNotTakenForNothing() throws Exception {
        byte[] evidence = certificate().getBytes(StandardCharsets.UTF_8);
        stopped(run("some.zip", packed("papers/certificate.json", evidence)), "", "evidence.packed", "papers/certificate.json");
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(evidence);
        }
        stopped(run("certificate.json.gz", zipped.toByteArray()), "", "evidence.packed", "certificate.json");
        stopped(run("cut.gz", Arrays.copyOf(zipped.toByteArray(), 300)), "", "evidence.unreadable", "archive");
        stopped(run("some.tar", tar("letter.txt", "Dear all".getBytes(StandardCharsets.UTF_8), "certificate.json", evidence)), "", "evidence.packed",
                "certificate.json");
    }

    private static byte[] packed(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(new byte[100_000]);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] tar(Object... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            byte[] content = (byte[]) namesAndContents[i + 1];
            byte[] header = new byte[512];
            put(header, 0, (String) namesAndContents[i]);
            put(header, 124, "%011o".formatted(content.length));
            put(header, 257, "ustar");
            out.writeBytes(header);
            out.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, header, at, text.length());
    }

    @Test
    void whatIsSimplySomethingElseStaysNothing() throws Exception {
        String features = "{\"type\":\"FeatureCollection\",\"features\":[" + "{\"id\":1,\"name\":\"a\"},".repeat(9_000) + "{\"id\":2}]}";
        for (ObjectResult object : List.of(run("map.json", features), run("small.json", "{}"), run("lines.jsonl", "{\"level\":\"info\"}\n".repeat(9_000)),
                run("list.json", "[" + "1,".repeat(90_000) + "1]"), run("text.log", "[2026-01-01] started {ok}\n".repeat(9_000)),
                run("no.json", "{ this only looks like it }".repeat(9_000)), run("other.zip", zip(300)), run("photo.jpg", "\u00ff\u00d8".repeat(90_000)))) {
            assertEquals(Indication.NO_EVIDENCE_FOUND, object.verdict().indication(), object.path());
            assertTrue(object.findings().isEmpty(), object.path());
        }
    }

    @Test
    void whoeverCancelsWaitsForNoDocument() throws Exception {
        Path file = Files.writeString(folder.resolve("far.json"), "{\"x\":\"" + "y".repeat(2 << 20) + "\"}");
        RunResult run = run(file, new RunMonitor() {
            @Override
            public void advanced(long done, long total) {
                // Not watched.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertEquals(Indication.INDETERMINATE, run.verdict().indication());
        assertTrue(run.cancelled());
    }

    @Test
    @Tag("full")
    void oneLineOf300MegabytesNeedsNoMoreThanASmallHeap() throws Exception {
        Path file = folder.resolve("line.jsonl");
        byte[] part = "y".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"event_type\":\"t\",\"x\":\"".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 300; i++) {
                out.write(part);
            }
            out.write("\",\"event_id\":\"e\"}".getBytes(StandardCharsets.US_ASCII));
        }
        Path verdict = folder.resolve("verdict.json");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "io.assay.app.Main", "verify", file.toString(),
                "--format", "json", "--out", verdict.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(2, process.exitValue());
        assertTrue(Files.readString(verdict).contains("recognition-bytes " + JsonOutline.READ));
    }
}
