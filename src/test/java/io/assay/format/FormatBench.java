// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.canon.CanonicalJson;
import io.assay.crypto.Sha256;
import io.assay.report.TextReport;
import io.assay.report.Tool;
import io.assay.report.VerdictJson;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a sample out in a folder and verifies it with one format alone. */
public final class FormatBench {
    /** The validation time of the samples. */
    public static final Instant AT = Instant.parse("2026-11-15T12:00:00Z");

    private final Verification verification;
    private final Path artefact;
    private final Path evidence;
    private final TrustStore trust;

    public FormatBench(EvidenceFormat format, Sample sample, String artefact, Path folder) throws Exception {
        this.verification = new Verification(List.of(format));
        this.evidence = Files.createDirectories(folder.resolve("evidence"));
        this.artefact = evidence.resolve(artefact);
        byte[] file = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", sample.keys(), "anchors", sample.anchors(),
                "expectations", sample.expectations()));
        this.trust = new TrustFiles(name -> null).add(file, "trust.json", folder).store();
    }

    public ObjectResult run(List<SampleFile> files) throws Exception {
        ObjectResult result = runAny(files);
        if (!result.isRecognised()) {
            throw new AssertionError("not recognised: " + artefact);
        }
        return result;
    }

    /** Recognised or not. */
    public ObjectResult runAny(List<SampleFile> files) throws Exception {
        write(files);
        return runWritten();
    }

    ObjectResult runWritten() throws Exception {
        return verify(trust, Lanes.one(), RunMonitor.SILENT).objects().getFirst();
    }

    ObjectResult withoutTrust(List<SampleFile> files) throws Exception {
        write(files);
        return verify(new TrustFiles(name -> null).store(), Lanes.one(), RunMonitor.SILENT).objects().getFirst();
    }

    RunResult cancelledAfter(List<SampleFile> files, int polls) throws Exception {
        write(files);
        AtomicInteger asked = new AtomicInteger();
        return verify(trust, Lanes.one(), new RunMonitor() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > polls;
            }
        });
    }

    byte[] json(List<SampleFile> files, int lanes) throws Exception {
        write(files);
        try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
            RunResult run = verify(trust, lanes == 1 ? Lanes.one() : new Lanes(lanes, threads), RunMonitor.SILENT);
            return new VerdictJson(new Tool("Assay", "test", "")).bytes(run);
        }
    }

    private RunResult verify(TrustStore store, Lanes lanes, RunMonitor monitor) throws Exception {
        return verification.run(List.of(artefact), new Circumstances(store, AT), CustodyMode.METADATA, lanes, monitor);
    }

    public void write(List<SampleFile> files) throws IOException {
        clear();
        for (SampleFile file : files) {
            write(file);
        }
    }

    void write(SampleFile file) throws IOException {
        Path target = evidence.resolve(file.path());
        Files.createDirectories(target.getParent());
        Files.write(target, file.bytes());
    }

    private void clear() throws IOException {
        try (Stream<Path> old = Files.walk(evidence)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(evidence)).toList()) {
                Files.delete(path);
            }
        }
    }

    Map<String, String> snapshot() throws IOException {
        try (Stream<Path> paths = Files.walk(evidence)) {
            Map<String, String> seen = new TreeMap<>();
            for (Path path : paths.toList()) {
                seen.put(path.toString(), Files.isRegularFile(path) ? HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(path)))
                        + Files.getLastModifiedTime(path) : "folder");
            }
            return seen;
        }
    }

    /** Everything of a result that an auditor would notice; not the digest of the file. */
    public String signature(ObjectResult result) {
        return result.verdict() + result.checks().stream().map(check -> check.question().id() + "=" + check.outcome() + check.subIndication())
                .collect(Collectors.joining(",")) + result.findings().stream().map(observation -> observation.finding().code().code()
                + observation.finding().at() + observation.finding().at().field() + observation.finding().expected() + observation.finding().actual()
                + observation.finding().arguments()).collect(Collectors.joining(","));
    }

    String text(ObjectResult result) {
        return new TextReport(new Messages(Language.ENGLISH)).of(new RunResult(new Circumstances(trust, AT), result.verdict(), List.of(result),
                List.of(), false));
    }

    String artefactName() {
        return evidence.relativize(artefact).toString().replace('\\', '/');
    }
}
