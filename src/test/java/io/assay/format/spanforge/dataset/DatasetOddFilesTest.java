// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeDatasetSample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a data set and cannot be counted as the scanner counts does not go unnoticed, and nothing waits for a pipe. */
class DatasetOddFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        for (SampleFile file : new SpanforgeDatasetSample().good()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    private ObjectResult run() throws Exception {
        List<ObjectResult> objects = new Verification(List.of(new DatasetFormat())).run(List.of(folder),
                new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH), CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects();
        assertEquals(1, objects.size());
        return objects.getFirst();
    }

    private void tells(ObjectResult result, String code, Path at, List<Object> arguments) {
        assertTrue(result.findings().stream().map(seen -> seen.finding()).anyMatch(finding -> finding.code().code().equals(code)
                && finding.at().path().equals(at.toString().replace('\\', '/')) && finding.arguments().equals(arguments)), () -> result.findings().toString());
    }

    @Test
    @Timeout(60)
    void aPipeOrALinkIsToldAndNotRead() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("data/more.jsonl"), folder.resolve("report.json"));
        tells(run(), "evidence.special-file", link, List.of());
        Path pipe = folder.resolve("data/pipe.jsonl");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            tells(run(), "evidence.special-file", pipe, List.of());
        }
    }

    @Test
    void aLineThatNestsTooDeepIsALimitWithItsPlace() throws Exception {
        Path rows = folder.resolve("data/deep.jsonl");
        Files.writeString(rows, "{}\n{\"text\":" + "[".repeat(600) + "]".repeat(600) + "}\n");
        ObjectResult result = run();
        tells(result, "evidence.limit", rows, List.of("json-depth 512", -1L, 0));
        assertTrue(result.findings().stream().anyMatch(seen -> seen.finding().at().line() == 2));
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
    }

    @Test
    void aFolderTooDeepIsALimitWithItsPlace() throws Exception {
        Path deep = folder.resolve("data");
        for (int i = 0; i < 32; i++) {
            deep = deep.resolve("d");
        }
        Files.writeString(Files.createDirectories(deep).resolve("rows.jsonl"), "{}\n");
        tells(run(), "evidence.limit", deep, List.of("directory-depth 32", -1L, 0));
    }
}
