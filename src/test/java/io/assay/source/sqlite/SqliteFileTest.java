// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {
    @TempDir
    Path folder;

    private static Connection connect(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private Path database(String... statements) throws SQLException, IOException {
        Path database = Files.createDirectories(folder.resolve("evidence")).resolve("with # and % and ?.db");
        Path plain = folder.resolve("plain.db");
        try (Connection connection = connect(plain); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return Files.move(plain, database);
    }

    /** Copies a database while its producer still has it open, as an acquisition of a running system does. */
    private Path acquired(String mode, String... statements) throws SQLException, IOException {
        Path live = folder.resolve("live.db");
        Path evidence = Files.createDirectories(folder.resolve("evidence")).resolve("store.db");
        try (Connection connection = connect(live); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=" + mode);
            statement.execute("PRAGMA cache_size=2");
            for (String sql : statements) {
                statement.execute(sql);
            }
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                if (Files.exists(sibling(live, suffix))) {
                    Files.copy(sibling(live, suffix), sibling(evidence, suffix));
                }
            }
        }
        return evidence;
    }

    private static SqliteFile open(Path database) throws IOException, UnreadableEvidence, SqliteException {
        return SqliteFile.open(EvidenceFile.named(database, new Custody()), SqliteLimits.STANDARD, () -> false);
    }

    private static Path sibling(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }

    private static long count(SqliteView view) throws SqliteException {
        try (SqlCursor rows = view.query("SELECT count(*) FROM t")) {
            rows.next();
            return rows.value(0).whole().orElseThrow();
        }
    }

    private static Map<String, String> listing(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.getLastModifiedTime(path) + " " + new String(Files.readAllBytes(path),
                        StandardCharsets.ISO_8859_1).hashCode());
            }
        }
        return files;
    }

    @Test
    void valuesKeepTheClassInWhichTheyWereStored() throws Exception {
        Path database = database("CREATE TABLE t(a, b, c, d, e)", "INSERT INTO t VALUES (9007199254740993, 0.1, 'é', x'00ff', NULL)");
        Map<String, String> before = listing(database.getParent());
        try (SqliteFile file = open(database); SqliteView view = file.view(); SqlCursor rows = view.query("SELECT * FROM t")) {
            assertTrue(rows.next());
            assertEquals(List.of("a", "b", "c", "d", "e"), rows.columns());
            assertEquals(List.of(new SqlValue.Whole(9007199254740993L), new SqlValue.Real(0.1), new SqlValue.Text("é")), rows.row().subList(0, 3));
            assertArrayEquals(new byte[] {0, -1}, ((SqlValue.Blob) rows.value(3)).value());
            assertEquals(new SqlValue.Null(), rows.value(4));
            assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), rows.bytes(2));
            assertFalse(rows.next());
            assertTrue(file.withoutSideFiles().isEmpty());
        }
        assertEquals(before, listing(database.getParent()));
    }

    @Test
    void rowsOfTheLogAreSeenAndTheEvidenceStaysAsItIs() throws Exception {
        Path database = acquired("WAL", "CREATE TABLE t(a)", "INSERT INTO t VALUES (1)", "PRAGMA wal_checkpoint(TRUNCATE)", "INSERT INTO t VALUES (2)");
        Map<String, String> before = listing(database.getParent());
        assertTrue(before.containsKey("store.db-shm"));
        try (SqliteFile file = open(database); SqliteView view = file.view(); SqliteView bare = file.withoutSideFiles().orElseThrow()) {
            assertTrue(file.sideFiles().any());
            assertTrue(file.sideFiles().sharedMemory().isPresent());
            assertEquals(2, count(view));
            assertEquals(1, count(bare));
        }
        assertEquals(before, listing(database.getParent()));
    }

    @Test
    void anUnfinishedTransactionIsUndoneInTheCopyOnly() throws Exception {
        String many = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO t SELECT hex(zeroblob(100)) FROM n";
        Path database = acquired("DELETE", "CREATE TABLE t(a)", many, "BEGIN", many, "DELETE FROM t WHERE rowid % 3 = 0");
        assertTrue(Files.exists(sibling(database, "-journal")));
        Map<String, String> before = listing(database.getParent());
        try (SqliteFile file = open(database); SqliteView view = file.view()) {
            assertEquals(2000, count(view));
        }
        assertEquals(before, listing(database.getParent()));
    }

    @Test
    void aJournalWhoseTransactionEndedHoldsNothingOfTheState() throws Exception {
        Path database = acquired("PERSIST", "CREATE TABLE t(a)", "INSERT INTO t VALUES (1)");
        assertTrue(Files.size(sibling(database, "-journal")) > 0);
        try (SqliteFile file = open(database); SqliteView view = file.view()) {
            assertFalse(file.sideFiles().any());
            assertTrue(file.sideFiles().spentJournal().isPresent());
            assertEquals(1, count(view));
        }
    }

    @Test
    void aJournalThatNamesAnotherFileIsNotReplayed() throws Exception {
        Path database = database("CREATE TABLE t(a)", "INSERT INTO t VALUES (1)");
        Path victim = Files.writeString(folder.resolve("victim"), "keep me");
        byte[] name = victim.toString().getBytes(StandardCharsets.UTF_8);
        int sum = 0;
        for (byte value : name) {
            sum += value;
        }
        ByteBuffer journal = ByteBuffer.allocate(512 + 20 + name.length);
        journal.put(new byte[] {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7}).putInt(0).putInt(1).putInt(2).putInt(512)
                .putInt(4096).position(512);
        journal.putInt(262145).put(name).putInt(name.length).putInt(sum)
                .put(new byte[] {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7});
        Files.write(sibling(database, "-journal"), journal.array());
        try (SqliteFile file = open(database); SqliteView view = file.view()) {
            assertTrue(file.sideFiles().foreignJournal());
            assertEquals(1, count(view));
        }
        assertTrue(Files.exists(victim));
    }

    @Test
    void theCopyIsGoneAfterwards() throws Exception {
        Path database = acquired("WAL", "CREATE TABLE t(a)", "INSERT INTO t VALUES (1)");
        SqliteFile file = open(database);
        Path copy;
        try (SqliteView view = file.view(); SqlCursor rows = view.query("PRAGMA database_list")) {
            rows.next();
            copy = Path.of(rows.value(2).text().orElseThrow());
        }
        assertTrue(Files.exists(copy));
        file.close();
        assertFalse(Files.exists(copy.getParent()));
    }

    @Test
    void schemaColumnsAndSequenceAreTold() throws Exception {
        Path database = database("CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT)", "INSERT INTO t(a) VALUES ('x'), ('y'), ('z')",
                "DELETE FROM t WHERE id = 3", "CREATE VIEW v AS SELECT * FROM t", "CREATE TABLE plain(a)");
        try (SqliteFile file = open(database); SqliteView view = file.view()) {
            assertEquals(List.of("t", "sqlite_sequence", "v", "plain"), view.schema().stream().map(SchemaObject::name).toList());
            assertEquals(List.of(true, true, false, true), view.schema().stream().map(SchemaObject::isPlainTable).toList());
            assertEquals(List.of("id", "a"), view.columns("t"));
            assertEquals(OptionalLong.of(3), view.sequence("t"));
            assertEquals(OptionalLong.empty(), view.sequence("plain"));
            assertEquals(List.of(), view.integrity());
        }
    }

    @Test
    void nothingCanBeWrittenThroughAView() throws Exception {
        Path database = acquired("WAL", "CREATE TABLE t(a)");
        try (SqliteFile file = open(database); SqliteView view = file.view()) {
            assertThrows(SqliteException.class, () -> view.query("DELETE FROM t"));
            assertThrows(SqliteException.class, () -> view.query("ATTACH '" + folder.resolve("new.db") + "' AS other"));
        }
        assertFalse(Files.exists(folder.resolve("new.db")));
    }

    @Test
    void aQuestionThatNeverEndsIsStopped() throws Exception {
        Path database = database("CREATE TABLE t(a)");
        SqliteLimits limits = new SqliteLimits(1 << 20, 100, 10);
        AtomicBoolean stop = new AtomicBoolean();
        String endless = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
        try (SqliteFile file = SqliteFile.open(EvidenceFile.named(database, new Custody()), limits, () -> false); SqliteView view = file.view()) {
            assertEquals(SqliteTrouble.LIMIT, assertThrows(SqliteException.class, () -> view.query(endless)).trouble());
        }
        try (SqliteFile file = SqliteFile.open(EvidenceFile.named(database, new Custody()), SqliteLimits.STANDARD, stop::get); SqliteView view = file.view()) {
            stop.set(true);
            assertEquals(SqliteTrouble.CANCELLED, assertThrows(SqliteException.class, () -> view.query(endless)).trouble());
        }
    }

    @Test
    void aValueBeyondTheLimitIsRefused() throws Exception {
        Path database = database("CREATE TABLE t(a)", "INSERT INTO t VALUES (zeroblob(3000000))");
        try (SqliteFile file = SqliteFile.open(EvidenceFile.named(database, new Custody()), new SqliteLimits(1 << 20, 100, 1000), () -> false); SqliteView view = file.view()) {
            assertEquals(SqliteTrouble.LIMIT, assertThrows(SqliteException.class, () -> view.query("SELECT a FROM t")).trouble());
        }
    }

    @Test
    void whatIsNoDatabaseOrADamagedOneIsToldApart() throws Exception {
        Path other = Files.writeString(folder.resolve("other.db"), "not a database at all");
        assertEquals(SqliteTrouble.NOT_SQLITE, assertThrows(SqliteException.class, () -> open(other)).trouble());
        Path database = database("CREATE TABLE t(a)", "INSERT INTO t VALUES (1)");
        byte[] bytes = Files.readAllBytes(database);
        java.util.Arrays.fill(bytes, 100, 4096, (byte) 0x77);
        Files.write(database, bytes);
        try (SqliteFile file = open(database); SqliteView view = file.view()) {
            assertEquals(SqliteTrouble.CORRUPT, assertThrows(SqliteException.class, view::schema).trouble());
        }
    }
}
