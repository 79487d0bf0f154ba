// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeAuditSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCheckTest {
    private static final String FILE = "records.jsonl";
    private static final Map<String, Object> COMPLETE = Map.of("auditExport", Map.of("complete", true));
    private static final Map<String, Object> FILTERED = Map.of("auditExport", Map.of("filter", Map.of("schema_key", "halluccheck.score.v1")));

    @TempDir
    Path folder;

    private static Sample expecting(Map<String, Object> expectations) {
        Sample sample = new SpanforgeAuditSample(6);
        return new Sample() {
            @Override
            public String name() {
                return "expecting";
            }

            @Override
            public List<SampleFile> good() {
                return sample.good();
            }

            @Override
            public List<SampleFile> tampered() {
                return sample.tampered();
            }

            @Override
            public List<Map<String, Object>> keys() {
                return sample.keys();
            }

            @Override
            public Map<String, Object> expectations() {
                return expectations;
            }
        };
    }

    private ObjectResult run(Map<String, Object> expectations, SampleFile... files) throws Exception {
        return new FormatBench(new AuditFormat(), expecting(expectations), FILE, folder).run(List.of(files));
    }

    private ObjectResult run(Map<String, Object> expectations, List<String> lines) throws Exception {
        return run(expectations, new SampleFile(FILE, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines() {
        return new ArrayList<>(new String(new SpanforgeAuditSample(6).good().getFirst().bytes(), StandardCharsets.UTF_8).lines().toList());
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aHoleWeighsByWhatTheExportClaimsToBe() throws Exception {
        List<String> lines = lines();
        lines.remove(3);
        assertEquals(Indication.TOTAL_FAILED, run(COMPLETE, lines).verdict().indication());
        ObjectResult filtered = run(FILTERED, lines);
        assertEquals(Indication.TOTAL_PASSED, filtered.verdict().indication());
        assertEquals(Set.of("spanforge.audit.position-gap"), codes(filtered));
    }

    @Test
    void aMissingBeginningFailsACompleteExport() throws Exception {
        List<String> lines = lines();
        lines.remove(0);
        assertEquals(Indication.TOTAL_FAILED, run(COMPLETE, lines).verdict().indication());
    }

    @Test
    void positionsThatGoBackFailEvenAFilteredExport() throws Exception {
        List<String> lines = lines();
        lines.add(lines.remove(1));
        assertEquals(Indication.TOTAL_FAILED, run(FILTERED, lines).verdict().indication());
    }

    @Test
    void recordsOutsideTheFilterAreNamed() throws Exception {
        ObjectResult result = run(Map.of("auditExport", Map.of("filter", Map.of("project_id", "other-desk"))), lines());
        assertTrue(codes(result).contains("spanforge.audit.filter"));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
    }

    @Test
    void anExportAsOneArrayIsReadToo() throws Exception {
        byte[] array = ("[" + String.join(", ", lines()) + "]").getBytes(StandardCharsets.UTF_8);
        ObjectResult result = run(COMPLETE, new SampleFile(FILE, array));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        assertEquals(6, result.events().count());
    }

    @Test
    void theIndexBesideItListsWhatWasRemoved() throws Exception {
        byte[] index = index(lines());
        assertEquals(Indication.TOTAL_PASSED, run(COMPLETE, new SampleFile(FILE, bytes(lines())), new SampleFile("audit_index.db", index)).verdict().indication());
        List<String> cut = lines();
        cut.removeLast();
        ObjectResult result = run(COMPLETE, new SampleFile(FILE, bytes(cut)), new SampleFile("audit_index.db", index));
        assertEquals(Set.of("spanforge.audit.index"), codes(result));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
    }

    @Test
    void anIndexWithoutItsRecordsProvesNothing() throws Exception {
        FormatBench alone = new FormatBench(new AuditFormat(), expecting(COMPLETE), "audit_index.db", folder);
        ObjectResult result = alone.run(List.of(new SampleFile("audit_index.db", index(lines()))));
        assertEquals(Set.of("spanforge.audit.index-alone"), codes(result));
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertEquals(6, result.events().count());
    }

    @Test
    void recordsStrippedOfProofAndPositionAreStillRecords() throws Exception {
        List<String> bare = lines().stream().map(line -> line.replaceAll("\"hmac\": \"[^\"]*\", \"chain_position\": \\d+, ", "")).toList();
        ObjectResult result = run(COMPLETE, new SampleFile(FILE, bytes(bare)));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(codes(result).contains("spanforge.audit.hmac"));
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] index(List<String> lines) throws Exception {
        Path path = folder.resolve("index.db");
        Pattern members = Pattern.compile("\"record_id\": \"([^\"]*)\", \"schema_key\": \"([^\"]*)\", \"project_id\": \"([^\"]*)\", \"timestamp\": \"([^\"]*)\"");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE audit_index (record_id TEXT PRIMARY KEY, schema_key TEXT, project_id TEXT, ts TEXT, file_path TEXT,"
                    + " byte_offset INTEGER)");
            for (String line : lines) {
                Matcher matcher = members.matcher(line);
                assertTrue(matcher.find());
                statement.execute("INSERT INTO audit_index VALUES ('" + matcher.group(1) + "', '" + matcher.group(2) + "', '" + matcher.group(3) + "', '"
                        + matcher.group(4) + "', '', 0)");
            }
        }
        return Files.readAllBytes(path);
    }

    @Test
    void fallbackEntriesAreKeptApartByTheirKeys() throws Exception {
        FallbackFixture fixture = FallbackFixture.log();
        FormatBench bench = new FormatBench(new AuditFormat(), fixture, fixture.file(), folder);
        byte[] mixed = FallbackFixture.bytes(FallbackFixture.entry(0, FallbackFixture.SECRET) + "\n" + FallbackFixture.entry(1, "") + "\n");
        ObjectResult result = bench.run(List.of(new SampleFile(fixture.file(), mixed)));
        assertEquals(Set.of("key.public-knowledge"), codes(result));
        assertEquals(2, result.findings().getFirst().finding().at().line());
    }

    @Test
    void theWrapperNeverPasses() throws Exception {
        FallbackFixture fixture = FallbackFixture.log();
        FormatBench bench = new FormatBench(new AuditFormat(), fixture, fixture.file(), folder);
        String wrapper = "{\"model_id\":\"m\",\"framework\":\"eu_ai_act\",\"generated_at\":\"t\",\"record_count\":%s,\"records\":["
                + FallbackFixture.entry(0, FallbackFixture.SECRET) + "],\"fallback\":true}";
        assertEquals(Indication.INDETERMINATE, bench.run(List.of(new SampleFile(fixture.file(), FallbackFixture.bytes(wrapper.replace("%s", "1")))))
                .verdict().indication());
        assertEquals(Indication.TOTAL_FAILED, bench.run(List.of(new SampleFile(fixture.file(), FallbackFixture.bytes(wrapper.replace("%s", "2")))))
                .verdict().indication());
    }
}
