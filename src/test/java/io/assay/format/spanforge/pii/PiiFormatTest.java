// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.evidence.Range;
import io.assay.format.FormatBench;
import io.assay.protection.Span;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiiFormatTest {
    private static final String FILE = "document.json";

    @TempDir
    Path folder;

    private record Document(String text) implements Sample {
        @Override
        public String name() {
            return "pii";
        }

        @Override
        public List<SampleFile> good() {
            return List.of(new SampleFile(FILE, text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public List<SampleFile> tampered() {
            return good();
        }

        @Override
        public List<Map<String, Object>> keys() {
            return List.of();
        }
    }

    private ObjectResult run(String text) throws Exception {
        Document document = new Document(text);
        return new FormatBench(new PiiFormat(), document, FILE, folder).run(document.good());
    }

    private static List<String> codes(ObjectResult result) {
        return result.findings().stream().map(observation -> observation.finding().code().code()).distinct().sorted().toList();
    }

    @Test
    void aReceiptThatCountsZeroProvesNothingAndNamesThePerson() throws Exception {
        ObjectResult result = run("{\"subject_id\": \"user-42\", \"project_id\": \"p\", \"records_erased\": 0, \"erasure_id\": \"e\", \"erased_at\": \"2026-01-01\","
                + " \"exceptions\": []}");
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals(List.of("spanforge.pii.raw-subject", "spanforge.pii.receipt-zero", "spanforge.pii.unsigned"), codes(result));
    }

    @Test
    void aCountOfNothingIsOneHoweverItIsSpelledAndWhatIsNoCountIsRefused() throws Exception {
        Map<String, String> codes = Map.of("0.0", "spanforge.pii.receipt-zero", "-0", "spanforge.pii.receipt-zero", "-1", "spanforge.pii.figure", "null",
                "spanforge.pii.figure", "\"0\"", "spanforge.pii.figure", "NaN", "spanforge.pii.figure");
        for (Map.Entry<String, String> count : codes.entrySet()) {
            ObjectResult result = run("{\"subject_id\": \"u\", \"records_erased\": " + count.getKey() + ", \"erasure_id\": \"e\", \"erased_at\": \"2026-01-01\"}");
            assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), count.getKey());
            assertTrue(codes(result).contains(count.getValue()), count.getKey());
        }
    }

    @Test
    void aReportWhoseFiguresAgreeStillDoesNotPass() throws Exception {
        ObjectResult result = run("{\"total_records\": 4, \"pii_records\": 2, \"prevalence_pct\": 50.0, \"entity_counts\": {}}");
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertEquals(List.of("spanforge.pii.unsigned"), codes(result));
    }

    @Test
    void aWrongPercentageIsContradicted() throws Exception {
        ObjectResult result = run("{\"total_records\": 4, \"pii_records\": 2, \"prevalence_pct\": 25.0, \"entity_counts\": {}}");
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(codes(result).contains("spanforge.pii.figure"));
    }

    @Test
    void anAccessExportCountsItsEvents() throws Exception {
        ObjectResult result = run("{\"subject_id\": \"u\", \"event_count\": 2, \"export_id\": \"e\", \"exported_at\": \"t\", \"events\": [{}]}");
        assertTrue(codes(result).contains("spanforge.pii.figure"));
    }

    @Test
    void everyByteIsDeclaredUnprotected() throws Exception {
        String text = "{\"clean_payload\": {\"a\": [\"<SSN>\"]}, \"redaction_manifest\": [{\"field_path\": \"a[0]\", \"type\": \"ssn\", \"original_hash\": \""
                + "0".repeat(64) + "\", \"replacement\": \"<SSN>\"}]}";
        ObjectResult result = run(text);
        assertEquals(List.of("spanforge.pii.unsigned"), codes(result));
        List<Span> spans = new ArrayList<>();
        result.protection().spans(new Range(0, Long.MAX_VALUE), spans::add);
        assertEquals(text.length(), spans.stream().filter(span -> !span.isBound()).mapToLong(span -> span.range().length()).sum());
    }
}
