// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonValue;
import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.format.Circumstances;
import io.assay.report.AnchorFile;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was verified can be pinned: the next run fixes its end, and a copy that was cut or replaced since fails. */
class PinnedSamplesTest {
    @TempDir
    private Path folder;

    static Stream<Sample> samples() {
        return Installed.samples().stream();
    }

    /** Records one after the other, with an end that can be cut off without touching any of them. */
    static Stream<Sample> cuttable() {
        return samples().filter(sample -> sample.good().stream().anyMatch(PinnedSamplesTest::isCuttable)
                && List.of("spanforge-chain", "spanforge-events", "spanforge-audit", "semvec-requests").contains(sample.name()));
    }

    private static boolean isCuttable(SampleFile file) {
        return file.path().endsWith(".jsonl") || file.path().endsWith("events.json");
    }

    private RunResult run(List<Sample> samples, byte[]... anchors) throws Exception {
        TrustFiles files = new TrustFiles(name -> null);
        for (Sample sample : samples) {
            files.add(CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", sample.keys(), "expectations", sample.expectations())), sample.name(), folder);
        }
        for (byte[] more : anchors) {
            files.add(more, "anchors.json", folder);
        }
        Engagement engagement = Engagement.of(new Circumstances(files.store(), Instant.parse("2026-11-15T12:00:00Z")), CustodyMode.METADATA, Lanes.one(),
                RunMonitor.SILENT);
        return new Verification(Installed.formats()).run(List.of(folder.resolve("evidence")), engagement.pinning(true));
    }

    private void layOut(String below, List<SampleFile> files) throws Exception {
        for (SampleFile file : files) {
            Path path = folder.resolve("evidence").resolve(below).resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    private static List<String> unfixed(RunResult run) {
        return run.objects().stream().filter(object -> object.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL)).map(ObjectResult::path).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasVerifiedIsPinned(Sample sample) throws Exception {
        layOut("", sample.good());
        RunResult first = run(List.of(sample));
        assertNotEquals(Indication.TOTAL_FAILED, first.verdict().indication());
        assertTrue(AnchorFile.count(first) >= first.objects().stream().filter(ObjectResult::isRecognised).count());
        byte[] anchors = AnchorFile.bytes(first);
        RunResult pinned = run(List.of(sample), anchors);
        assertTrue(first.verdict().indication() != Indication.TOTAL_PASSED || pinned.verdict().indication() == Indication.TOTAL_PASSED);
        assertNotEquals(Indication.TOTAL_FAILED, pinned.verdict().indication());
        assertEquals(List.of(), unfixed(pinned));
        layOut("", sample.tampered());
        assertEquals(Indication.TOTAL_FAILED, run(List.of(sample), anchors).verdict().indication());
    }

    @ParameterizedTest
    @MethodSource("cuttable")
    void aCutThatNothingElseNoticesFails(Sample sample) throws Exception {
        layOut("", sample.good());
        byte[] anchors = AnchorFile.bytes(run(List.of(sample)));
        layOut("", sample.good().stream().map(file -> isCuttable(file) ? new SampleFile(file.path(), cut(file.bytes())) : file).toList());
        assertEquals(Indication.TOTAL_PASSED, run(List.of(sample)).verdict().indication());
        assertEquals(Indication.TOTAL_FAILED, run(List.of(sample), anchors).verdict().indication());
    }

    @ParameterizedTest
    @MethodSource("cuttable")
    void whatWasAddedSinceIsNotFixed(Sample sample) throws Exception {
        layOut("", sample.good().stream().map(file -> isCuttable(file) ? new SampleFile(file.path(), cut(file.bytes())) : file).toList());
        byte[] anchors = AnchorFile.bytes(run(List.of(sample)));
        layOut("", sample.good());
        RunResult grown = run(List.of(sample), anchors);
        assertEquals(Indication.TOTAL_PASSED, grown.verdict().indication());
        assertEquals(1, unfixed(grown).size());
    }

    @Test
    void oneFilePinsAWholeFolder() throws Exception {
        List<Sample> all = Installed.samples().stream().filter(sample -> !sample.name().startsWith("semvec-")).toList();
        for (Sample sample : all) {
            layOut(sample.name(), sample.good());
        }
        RunResult first = run(all);
        RunResult pinned = run(all, AnchorFile.bytes(first));
        assertEquals(List.of(), pinned.objects().stream().filter(object -> object.verdict().indication() == Indication.TOTAL_FAILED).map(ObjectResult::path).toList());
        assertEquals(List.of(), unfixed(pinned));
    }

    /** Without the last record: the last line, or the last item of an array. */
    private static byte[] cut(byte[] bytes) {
        if (bytes[0] != '[') {
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return (String.join("\n", lines.subList(0, lines.size() - 1)) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        try {
            List<JsonValue> items = new ArrayList<>(((JsonArray) JsonReader.parse(bytes)).items());
            int last = items.removeLast().to();
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            rest.write(bytes, 0, items.getLast().to());
            rest.write(bytes, last, bytes.length - last);
            return rest.toByteArray();
        } catch (io.assay.canon.JsonSyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
