// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeDatasetSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data set is also found under the name that the report gives it. */
class DatasetPlaceTest {
    @TempDir
    Path folder;

    private ObjectResult run(String place, boolean whole) throws Exception {
        List<SampleFile> good = new SpanforgeDatasetSample().good();
        String rows = new String(good.get(1).bytes(), StandardCharsets.UTF_8);
        String kept = whole ? rows : rows.substring(rows.indexOf('\n') + 1);
        return new FormatBench(new DatasetFormat(), new SpanforgeDatasetSample(), "report.json", folder)
                .run(List.of(good.getFirst(), new SampleFile(place, kept.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theFolderThatThePathEndsInIsRecounted() throws Exception {
        ObjectResult result = run("claims/rows.jsonl", true);
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        assertEquals(7, result.claims().size());
    }

    @Test
    void aRowLessIsNoticedThere() throws Exception {
        assertEquals(Indication.TOTAL_FAILED, run("claims/rows.jsonl", false).verdict().indication());
    }

    @Test
    void aFolderOfAnotherNameIsNotTheDataSet() throws Exception {
        assertEquals(0, run("others/rows.jsonl", false).claims().size());
    }

    @Test
    void aClauseBeyondTheFourStandsOnNoFigure() throws Exception {
        SampleFile report = new SpanforgeDatasetSample().good().getFirst();
        String more = new String(report.bytes(), StandardCharsets.UTF_8).replaceFirst("\\}\\s*\\],\\s*\"hmac_signature\"",
                "},{\"clause_id\": \"Art.10(2)(e)\", \"passed\": true}],\"hmac_signature\"");
        ObjectResult result = new FormatBench(new DatasetFormat(), new SpanforgeDatasetSample(), "report.json", folder)
                .run(List.of(new SampleFile("report.json", more.getBytes(StandardCharsets.UTF_8))));
        assertEquals(1, result.findings().stream().filter(seen -> seen.finding().code() == DatasetCode.METRICS).count());
    }
}
