// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeStoreSample;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.verity.VerityStoreSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters that ask for text or a JSON path look into the rows of a database as they look into the lines of a file. */
class EventsInDatabasesTest {
    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(Optional.empty());

    private String written(Sample sample) throws IOException {
        List<SampleFile> files = sample.good();
        for (SampleFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        return folder.resolve(files.getFirst().path()).toString();
    }

    private long found(String store, String where) {
        assertEquals(0, terminal.run("events", store, "--where", where), terminal::message);
        assertFalse(terminal.message().contains("bytes"), terminal::message);
        return terminal.answer().lines().count();
    }

    @Test
    void aSignedEventIsTheColumnThatCarriesIt() throws IOException {
        String store = written(new SpanforgeStoreSample());
        long all = found(store, "");
        assertTrue(all > 1);
        assertEquals(all, found(store, "text ~ hmac-sha256"));
        assertEquals(all, found(store, "$.signature ~ hmac-sha256"));
        terminal.run("events", store, "--limit", "1", "--format", "jsonl");
        String id = terminal.answer().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        assertEquals(1, found(store, "$.event_id = '" + id + "'"));
        assertEquals(0, found(store, "text ~ 'nobody wrote this'"));
    }

    @Test
    void anEventOfColumnsIsItsRow() throws IOException {
        String store = written(new VerityStoreSample());
        long all = found(store, "");
        assertEquals(all, found(store, "$.tenant_id > 0"));
        long inserted = found(store, "operation = INSERT");
        assertEquals(inserted, found(store, "$.operation = INSERT"));
        assertTrue(inserted > 0 && inserted == found(store, "operation = INSERT and data->>'id' ~ ''"));
    }

    @Test
    void aRememberedTextIsFound() throws IOException {
        String store = written(new SemvecStoreSample());
        long all = found(store, "");
        assertEquals(all, found(store, "$.text ~ '' and $.embedding ~ ''"));
        assertEquals(1, found(store, "position = 1 and $.seq = 1"));
    }

    /** What was changed is in no member that an event tells: only the row shows it. */
    @Test
    void aRowThatSaysSomethingElseIsAChangedEventWhereStatesAreCompared() throws Exception {
        String store = written(new SemvecStoreSample());
        Path other = Files.copy(Path.of(store), folder.resolve("other.db"));
        terminal.run("compare", store, other.toString(), "--format", "json");
        assertTrue(terminal.answer().contains("\"IDENTICAL\""), terminal.answer());
        try (Connection changed = DriverManager.getConnection("jdbc:sqlite:" + other); Statement statement = changed.createStatement()) {
            assertEquals(1, statement.executeUpdate("UPDATE memory_events SET text = text || '.' WHERE seq = (SELECT min(seq) FROM memory_events)"));
        }
        terminal.run("compare", store, other.toString(), "--format", "json");
        assertFalse(terminal.answer().contains("\"IDENTICAL\""), terminal.answer());
    }

    /** The rows of the first table lie below a name that only the trust file gives, without row numbers; those of the second have no id to go by. */
    private String mapped(String name, String text, boolean ids) throws Exception {
        Path store = folder.resolve(name);
        try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + store); Statement statement = made.createStatement()) {
            statement.execute("CREATE TABLE mem(n INTEGER PRIMARY KEY, eid TEXT, who TEXT, at TEXT, body TEXT, vec BLOB) WITHOUT ROWID");
            for (int i = 1; i <= 4; i++) {
                statement.execute("INSERT INTO mem VALUES(" + i + "," + (ids ? "'e" + i + "'" : "''") + ",'u','2026-01-01T00:00:00Z','" + (i == 2 ? text : "said")
                        + "',x'000000000000f03f0000000000000040')");
            }
        }
        return store.toString();
    }

    @Test
    void whatWasComparedByMembersAloneIsSaid() throws Exception {
        Path trust = Files.writeString(folder.resolve("trust.json"), "{\"schema\":\"assay.trust/1\",\"keys\":[],\"expectations\":{\"storeMapping\":{\"table\":\"mem\","
                + "\"order\":\"n\",\"event_id\":\"eid\",\"user_id\":\"who\",\"created_at\":\"at\",\"text\":\"body\",\"embedding\":\"vec\",\"dtype\":\"f64le\",\"dimension\":2}}}");
        String[] byIds = {"compare", mapped("a.db", "said", true), mapped("b.db", "denied", true), "--trust", trust.toString()};
        assertEquals(0, terminal.run(byIds), terminal::message);
        assertTrue(terminal.answer().contains("1 with other content"), terminal.answer());
        String[] without = {"compare", mapped("c.db", "said", false), mapped("d.db", "denied", false), "--trust", trust.toString(), "--format", "json"};
        assertEquals(0, terminal.run(without), terminal::message);
        assertTrue(terminal.answer().contains("\"membersOnly\":{\"new\":4,\"old\":4}"), terminal.answer());
        assertEquals(0, terminal.run(Arrays.copyOf(without, 5)), terminal::message);
        assertTrue(terminal.answer().contains("The rows of 4 older and 4 newer events could not be read again"), terminal.answer());
    }
}
