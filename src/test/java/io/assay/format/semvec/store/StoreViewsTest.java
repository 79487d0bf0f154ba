// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.format.Circumstances;
import io.assay.format.semvec.fold.PlainViews;
import io.assay.replay.Cutoff;
import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.StateFields;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreViewsTest {
    @TempDir
    private Path folder;

    /** Id and text of every event, in their order. */
    private static List<String[]> rows(Path file) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery("SELECT event_id, text FROM memory_events ORDER BY seq")) {
            while (found.next()) {
                rows.add(new String[] {found.getString(1), found.getString(2)});
            }
        }
        return rows;
    }

    /** A store of one user; every seventh event bears a time before the first one. */
    private static Path store(Path file, int events) throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = store.createStatement()) {
            statement.execute("CREATE TABLE store_meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)");
            statement.execute("INSERT INTO store_meta VALUES('schema','assay-semvec-store/1'),('dimension','2')");
            statement.execute("CREATE TABLE memory_events(seq INTEGER PRIMARY KEY, event_id TEXT, user_id TEXT, event_type TEXT, created_at TEXT, text TEXT, "
                    + "embedding BLOB, embedding_dtype TEXT, dimension INTEGER, meta TEXT)");
            store.setAutoCommit(false);
            try (PreparedStatement insert = store.prepareStatement("INSERT INTO memory_events VALUES(?,?,'u','update',?,?,?,'f64le',2,NULL)")) {
                for (int i = 1; i <= events; i++) {
                    insert.setInt(1, 2 * i);
                    insert.setString(2, "event-" + i);
                    insert.setString(3, (i % 7 == 0 ? "2020" : "2026") + "-01-01T00:00:00.000000+00:00");
                    insert.setString(4, "paid " + i % 1000 + " EUR and " + i % 3 + " kg");
                    insert.setBytes(5, ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putDouble(i).putDouble(1).array());
                    insert.executeUpdate();
                }
            }
            store.commit();
        }
        return file;
    }

    private static Replay replay(Path file) throws Exception {
        return replay(file, new TrustFiles(name -> null));
    }

    private static Replay replay(Path file, TrustFiles trust) throws Exception {
        return new StoreFormat().replay(EvidenceFile.named(file, new Custody()), new Circumstances(trust.store(), Instant.EPOCH)).orElseThrow();
    }

    private static void hold(List<String[]> events, Map<String, String> fields) {
        PlainViews plain = new PlainViews(events);
        assertEquals(plain.tiers(), fields.get("/memory/sha256"));
        assertEquals(plain.literals(), fields.get("/literals/sha256"));
        assertEquals(Integer.toString(plain.literalCount()), fields.get("/literals/count"));
        assertEquals(Integer.toString(Math.max(0, events.size() - 32)), fields.get("/memory/longTerm"));
    }

    @Test
    void anyPositionOfALongStoreHasItsLiteralsFactsAndTiers() throws Exception {
        Path file = store(folder.resolve("long.sqlite"), 5000);
        List<String[]> events = rows(file);
        try (Replay replay = replay(file)) {
            for (int n : new int[] {5000, 1, 33, 2001, 4999, 0, 2000}) {
                Map<String, String> fields = StateFields.of(replay.at(new Cutoff.AtPosition(n), Scope.WHOLE));
                hold(events.subList(0, n), fields);
                assertEquals(n == 0 ? null : Integer.toString(n % 1000), fields.get("/facts/0/value"));
            }
            List<String[]> early = events.stream().filter(event -> Integer.parseInt(event[0].substring(6)) % 7 == 0).toList();
            hold(early, StateFields.of(replay.at(new Cutoff.AtTime(Instant.parse("2021-01-01T00:00:00Z")), Scope.WHOLE)));
        }
    }

    @Test
    void aGlanceLeavesOutWhatTakesLongAndAnswersTheSameOtherwise() throws Exception {
        Path file = store(folder.resolve("long.sqlite"), 3000);
        try (Replay replay = replay(file)) {
            Cutoff end = new Cutoff.AtPosition(2900);
            Glance glance = replay.glance(end, Scope.WHOLE, Part.latest(end));
            Map<String, String> first = StateFields.of(glance.projection());
            assertEquals(Glance.Rest.FOLLOWS, glance.rest());
            assertFalse(first.containsKey("/memory/sha256"));
            assertTrue(replay.whole(end, Scope.WHOLE, () -> true).isEmpty(), "nobody wanted to know");
            Map<String, String> whole = StateFields.of(replay.whole(end, Scope.WHOLE, () -> false).orElseThrow());
            hold(rows(file).subList(0, 2900), whole);
            assertTrue(whole.entrySet().containsAll(first.entrySet()), "the rest only adds");
            assertEquals(Glance.Rest.NOTHING, replay.glance(new Cutoff.AtPosition(2000), Scope.WHOLE, Part.latest(end)).rest());
        }
    }

    @Test
    void aStateTellsItsTiersLiteralsAndTheFactsOfItsLastEvent() throws Exception {
        Path file = Files.write(folder.resolve("events.sqlite"), new SemvecStoreSample().good().getFirst().bytes());
        List<String[]> events = rows(file);
        try (Replay replay = replay(file)) {
            for (int n = 1; n <= 3; n++) {
                Map<String, String> fields = StateFields.of(replay.at(new Cutoff.AtPosition(n), Scope.WHOLE));
                hold(events.subList(0, n), fields);
                assertEquals(events.get(n - 1)[0], fields.get("/memory/shortTerm/" + (n - 1)));
            }
            Map<String, String> first = StateFields.of(replay.at(new Cutoff.AtPosition(1), Scope.WHOLE));
            assertEquals("1250.00", first.get("/facts/0/value"));
            assertTrue(first.containsKey("/literals/entries/numeric EUR 1250.00/count"), first.keySet().toString());
        }
    }

    @Test
    void theEventAtAPositionSaysWhatItIsAndWhen() throws Exception {
        try (Replay replay = replay(store(folder.resolve("events.db"), 9))) {
            Scope user = replay.scopes().getFirst();
            assertEquals("event-8", replay.event(8, user).orElseThrow().id());
            assertEquals(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse(replay.event(8, user).orElseThrow().time()));
            assertEquals("update", replay.event(1, user).orElseThrow().type());
            assertTrue(replay.event(0, user).isEmpty() && replay.event(10, user).isEmpty());
        }
    }

    /** 900 events at two numbers: more than a batch at each. */
    @Test
    void aMappedOrderWithEqualNumbersLosesNoEvent() throws Exception {
        Path file = folder.resolve("mapped.sqlite");
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = store.createStatement()) {
            statement.execute("CREATE TABLE e(n INTEGER, id TEXT, u TEXT, t TEXT, x TEXT, v BLOB)");
            statement.execute("WITH RECURSIVE c(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM c WHERE i < 1899) INSERT INTO e SELECT i / 1500 - 1, 'event-' || i, 'u', "
                    + "'2026-01-01T00:00:00+00:00', i || ' kg', x'000000000000f03f' FROM c");
        }
        String trust = """
                {"schema": "assay.trust/1", "keys": [], "anchors": [], "expectations": {"storeMapping": {"table": "e", "order": "n", "event_id": "id",
                "user_id": "u", "created_at": "t", "text": "x", "embedding": "v", "dtype": "f64le", "dimension": 1}}}""";
        List<String[]> events = new ArrayList<>();
        for (int i = 1000; i < 1900; i++) {
            events.add(new String[] {"event-" + i, i + " kg"});
        }
        try (Replay replay = replay(file, new TrustFiles(name -> null).add(trust.getBytes(StandardCharsets.UTF_8), "trust.json", folder))) {
            for (int n : new int[] {900, 300, 501}) {
                Map<String, String> fields = StateFields.of(replay.at(new Cutoff.AtPosition(n), Scope.WHOLE));
                assertEquals(Integer.toString(n), fields.get("/n"));
                hold(events.subList(0, n), fields);
            }
        }
    }
}
