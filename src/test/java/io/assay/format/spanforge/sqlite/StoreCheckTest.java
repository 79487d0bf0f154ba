// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.evidence.Range;
import io.assay.format.FormatBench;
import io.assay.protection.Span;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeStoreSample;
import io.assay.verify.ObjectResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {
    private static final String FILE = "spanforge.db";

    @TempDir
    Path folder;

    private byte[] after(String... changes) throws Exception {
        Path path = folder.resolve("work.db");
        Files.write(path, new SpanforgeStoreSample().good().getFirst().bytes());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        }
        return Files.readAllBytes(path);
    }

    private ObjectResult run(SampleFile... files) throws Exception {
        return new FormatBench(new SpanforgeStoreFormat(), new SpanforgeStoreSample(), FILE, folder).run(List.of(files));
    }

    private ObjectResult run(String... changes) throws Exception {
        return run(new SampleFile(FILE, after(changes)));
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void removedRowsLeaveHolesWhereverTheyWere() throws Exception {
        assertTrue(codes(run("DELETE FROM events WHERE id = 1")).containsAll(Set.of("spanforge.chain.head", "spanforge.sqlite.rowid-gap")));
        ObjectResult middle = run("DELETE FROM events WHERE id IN (5, 6)");
        assertTrue(codes(middle).containsAll(Set.of("spanforge.chain.link", "spanforge.sqlite.rowid-gap")));
        assertTrue(middle.findings().stream().anyMatch(seen -> seen.finding().arguments().equals(List.of(2L, 5L, 6L))));
        assertEquals(Set.of("spanforge.sqlite.sequence"), codes(run("DELETE FROM events WHERE id > 14", "VACUUM")));
        assertEquals(Set.of("spanforge.sqlite.sequence"), codes(run("DELETE FROM events WHERE id > 14", "DELETE FROM sqlite_sequence", "VACUUM")));
        ObjectResult emptied = run("DELETE FROM events");
        assertEquals(Indication.TOTAL_FAILED, emptied.verdict().indication());
        assertTrue(codes(emptied).containsAll(Set.of("spanforge.chain.empty", "spanforge.sqlite.sequence", "spanforge.sqlite.residue")));
    }

    @Test
    void aRemovedRowWhoseTracesWereHiddenIsStillInTheFreeBytes() throws Exception {
        ObjectResult result = run("PRAGMA secure_delete=OFF", "DELETE FROM events WHERE id = 16", "UPDATE sqlite_sequence SET seq = 15");
        assertEquals(Set.of("spanforge.sqlite.residue"), codes(result));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    @Test
    void everyColumnIsComparedByValueAndClass() throws Exception {
        for (String column : List.of("event_id", "event_type", "source", "org_id", "trace_id", "span_id", "ts")) {
            ObjectResult result = run("UPDATE events SET " + column + " = 'x' WHERE id = 7");
            assertEquals(Set.of("spanforge.sqlite.column-mismatch"), codes(result), column);
            assertEquals(column, result.findings().getFirst().finding().at().field());
            assertEquals(7, result.findings().getFirst().finding().at().position());
        }
        assertEquals(Set.of("spanforge.sqlite.column-mismatch"), codes(run("UPDATE events SET org_id = CAST(org_id AS BLOB) WHERE id = 7")));
        assertEquals(Set.of("spanforge.sqlite.column-mismatch"), codes(run("UPDATE events SET span_id = '' WHERE id = 7")));
    }

    @Test
    void whatIsNoTextIsNoEvent() throws Exception {
        ObjectResult result = run("UPDATE events SET payload = CAST(payload AS BLOB) WHERE id = 3");
        assertTrue(codes(result).contains("spanforge.chain.parse"));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
    }

    @Test
    void strangersInTheSchemaAreNamed() throws Exception {
        ObjectResult result = run("CREATE TRIGGER quiet AFTER INSERT ON events BEGIN DELETE FROM events WHERE id = 1; END", "CREATE TABLE notes(a)");
        assertEquals(Set.of("spanforge.sqlite.schema"), codes(result));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    @Test
    void rowsOfTheLogCountAndAreNamed() throws Exception {
        Path live = folder.resolve("live.db");
        Files.write(live, new SpanforgeStoreSample().good().getFirst().bytes());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + live); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("DELETE FROM events WHERE id = 16");
            ObjectResult result = run(new SampleFile(FILE, Files.readAllBytes(live)), new SampleFile(FILE + "-wal",
                    Files.readAllBytes(live.resolveSibling("live.db-wal"))));
            assertTrue(codes(result).containsAll(Set.of("spanforge.sqlite.wal-pending", "spanforge.sqlite.sequence")));
            assertEquals(15, result.events().count());
        }
    }

    @Test
    void aDamagedDatabaseIsAFinding() throws Exception {
        byte[] bytes = new SpanforgeStoreSample().good().getFirst().bytes();
        byte[] broken = bytes.clone();
        java.util.Arrays.fill(broken, 4096, 4096 + 20, (byte) 0x5A);
        ObjectResult result = run(new SampleFile(FILE, broken));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(codes(result).contains("spanforge.sqlite.corrupt"), codes(result).toString());
        ObjectResult cut = run(new SampleFile(FILE, java.util.Arrays.copyOf(bytes, bytes.length - 4096)));
        assertEquals(Indication.TOTAL_FAILED, cut.verdict().indication());
    }

    @Test
    void theMapCoversEveryByteOnceAndNamesTheValues() throws Exception {
        ObjectResult result = run(new SpanforgeStoreSample().good().getFirst());
        List<Span> spans = new ArrayList<>();
        result.protection().spans(new Range(0, Long.MAX_VALUE), spans::add);
        long next = 0;
        long payload = 0;
        for (Span span : spans) {
            assertEquals(next, span.range().from());
            next = span.range().to();
            payload += span.unit().equals("payload") && span.isBound() ? span.range().length() : 0;
        }
        assertEquals(result.size(), next);
        assertTrue(payload > 16 * 20, "bytes of payloads: " + payload);
    }
}
