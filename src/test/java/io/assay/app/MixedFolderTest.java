// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.sample.CecSample;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgePdfSample;
import io.assay.sample.VaxeliaBufferSample;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.verity.BackupSample;
import io.assay.sample.verity.CratonLogSample;
import io.assay.sample.verity.KimberliteLogSample;
import io.assay.sample.verity.VerityExportSample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as it comes from a search: artefacts of every producer, and among them what belongs to nothing. */
class MixedFolderTest {
    private static final List<Sample> SAMPLES = List.of(new CecSample(), new SpanforgePdfSample(), new SemvecStoreSample(), new VaxeliaBufferSample(),
            new VerityExportSample(), new CratonLogSample(), new KimberliteLogSample(), new BackupSample());
    private static final Map<String, String> JUNK = Map.of("notes.txt", "call the lawyer", "empty.bin", "", "photo.jpg", "\u00ff\u00d8\u00ff\u00e0 no picture",
            "deep/er/list.csv", "a,b\n1,2\n", "deep/other.json", "{\"hello\": [1, 2]}", "README.md", "# what lies here\n", "half.jsonl", "{\"position\": 1,");

    @TempDir
    Path folder;

    /** Notes how far each object got. */
    private static final class Beat implements RunMonitor {
        private final Map<String, Long> sizes = new TreeMap<>();
        private final Map<String, Long> reached = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();
        private String path = "";

        @Override
        public void started(String object, String format, long size) {
            path = object;
            sizes.put(object, size);
        }

        @Override
        public void advanced(long done, long total) {
            if (total != sizes.get(path) || done > total || done < reached.getOrDefault(path, 0L)) {
                wrong.add(path + " " + done + " of " + total);
            }
            reached.put(path, done);
        }
    }

    private RunResult run(RunMonitor monitor) throws Exception {
        new DemoCase(SAMPLES).write(folder);
        Path evidence = folder.resolve("good");
        for (Map.Entry<String, String> junk : JUNK.entrySet()) {
            Files.createDirectories(evidence.resolve(junk.getKey()).getParent());
            Files.write(evidence.resolve(junk.getKey()), junk.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(folder.resolve("trust.json")).store(),
                Instant.parse("2026-11-15T12:00:00Z"));
        return new Verification(Installed.formats()).run(List.of(evidence), circumstances, CustodyMode.METADATA, Lanes.one(), monitor);
    }

    @Test
    void everyArtefactIsFoundItsCompanionsJoinItAndTheRestIsListed() throws Exception {
        RunResult result = run(RunMonitor.SILENT);
        List<String> systems = result.objects().stream().filter(ObjectResult::isRecognised).map(object -> object.format().split("\\.")[0]).distinct().sorted().toList();
        assertEquals(List.of("craton", "kimberlite", "semvec", "spanforge", "vaxelia", "verity"), systems);
        assertEquals(JUNK.keySet().stream().map(name -> folder.resolve("good").resolve(name).toString()).sorted().toList(),
                result.objects().stream().filter(object -> !object.isRecognised()).map(ObjectResult::path).sorted().toList());
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        List<String> spoken = result.objects().stream().flatMap(object -> Stream.concat(Stream.of(object.path()), object.companions().stream())).toList();
        assertEquals(spoken.stream().distinct().toList(), spoken, "each file belongs to one object");
        assertEquals(List.of(), everyFile().filter(file -> spoken.stream().noneMatch(path -> file.equals(path) || file.startsWith(path + "/"))).toList());
    }

    private Stream<String> everyFile() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("good"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList().stream();
        }
    }

    @Test
    void progressOfADirectoryIsMeasuredAgainstAllThatLiesInIt() throws Exception {
        Beat beat = new Beat();
        RunResult result = run(beat);
        assertEquals(List.of(), beat.wrong);
        List<ObjectResult> folders = result.objects().stream().filter(object -> object.isRecognised() && Files.isDirectory(Path.of(object.path()))).toList();
        assertTrue(folders.size() >= 4);
        for (ObjectResult object : folders) {
            assertEquals(object.size(), beat.sizes.get(object.path()), object.path());
            assertTrue(beat.reached.getOrDefault(object.path(), 0L) * 3 >= object.size(), object.path() + " reached " + beat.reached.get(object.path()));
        }
    }
}
