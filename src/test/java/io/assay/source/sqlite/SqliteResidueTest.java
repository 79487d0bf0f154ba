// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteResidueTest {
    private static final String ROWS = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
            + " INSERT INTO t SELECT i, 'user-' || i || '-end', hex(randomblob(50)), zeroblob(CASE WHEN i % 100 = 0 THEN 9000 ELSE 10 END) FROM n";

    @TempDir
    Path folder;

    private Path database(String name, String... statements) throws SQLException {
        Path database = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return database;
    }

    private static boolean shows(List<Residue> residue, String text) {
        return residue.stream().anyMatch(area -> area.contains(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void erasedRowsAreStillThereUntilTheyAreWiped() throws Exception {
        Path kept = database("kept.db", "PRAGMA secure_delete=OFF", "CREATE TABLE t(id INTEGER PRIMARY KEY, u TEXT, d TEXT, b BLOB)",
                "CREATE INDEX i ON t(d)", ROWS, "DELETE FROM t WHERE id BETWEEN 500 AND 900", "DELETE FROM t WHERE id = 77");
        List<Residue> residue = new ArrayList<>();
        SqliteResidue scan = SqliteResidue.scan(EvidenceFile.named(kept, new Custody()), () -> false, residue::add);
        assertTrue(scan.complete());
        assertEquals(0, scan.faults());
        assertEquals(0, scan.orphans());
        assertTrue(scan.free() > 0);
        assertTrue(shows(residue, "user-700-end"), "a row on a freed page");
        assertTrue(shows(residue, "ser-77-end") || shows(residue, "user-77-"), "a row between others");
        assertFalse(shows(residue, "user-1000-end"), "a living row is no residue");

        Path wiped = database("wiped.db", "PRAGMA secure_delete=ON", "CREATE TABLE t(id INTEGER PRIMARY KEY, u TEXT, d TEXT, b BLOB)", ROWS,
                "DELETE FROM t WHERE id BETWEEN 500 AND 900");
        List<Residue> clean = new ArrayList<>();
        SqliteResidue.scan(EvidenceFile.named(wiped, new Custody()), () -> false, clean::add);
        assertFalse(shows(clean, "user-700-end"));
    }

    @Test
    void everyPageIsAccountedForWithPointerMapsToo() throws Exception {
        for (String mode : List.of("NONE", "FULL", "INCREMENTAL")) {
            Path database = database(mode + ".db", "PRAGMA page_size=1024", "PRAGMA auto_vacuum=" + mode,
                    "CREATE TABLE t(id INTEGER PRIMARY KEY, u TEXT, d TEXT, b BLOB)", "CREATE INDEX i ON t(d)",
                    "CREATE TABLE w(a TEXT PRIMARY KEY, b) WITHOUT ROWID", ROWS, "INSERT INTO w SELECT u, hex(b) FROM t", "DELETE FROM t WHERE id % 7 < 3");
            SqliteResidue scan = SqliteResidue.scan(EvidenceFile.named(database, new Custody()), () -> false, area -> { });
            assertEquals(0, scan.faults(), mode);
            assertEquals(0, scan.orphans(), mode);
            assertEquals(Files.size(database) / 1024, scan.pages(), mode);
        }
    }

    @Test
    void bytesBehindTheLastPageAreShown() throws Exception {
        Path database = database("tail.db", "CREATE TABLE t(a)");
        Files.write(database, "hidden".repeat(1000).getBytes(StandardCharsets.UTF_8), java.nio.file.StandardOpenOption.APPEND);
        List<Residue> residue = new ArrayList<>();
        SqliteResidue.scan(EvidenceFile.named(database, new Custody()), () -> false, residue::add);
        assertEquals(Residue.Kind.BEYOND_END, residue.getLast().kind());
        assertTrue(shows(residue, "hiddenhidden"));
    }

    @Test
    void damagedStructureIsCountedAndNeverThrows() throws Exception {
        Path database = database("damaged.db", "PRAGMA page_size=512", "CREATE TABLE t(id INTEGER PRIMARY KEY, u TEXT, d TEXT, b BLOB)",
                ROWS.replace("3000", "200"), "DELETE FROM t WHERE id % 5 = 0");
        byte[] good = Files.readAllBytes(database);
        Random random = new Random(20260101);
        long faults = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 20; i++) {
                bad[100 + random.nextInt(bad.length - 100)] = (byte) random.nextInt();
            }
            Files.write(database, bad);
            faults += scanned(database).faults();
        }
        assertTrue(faults > 0);
    }

    private static SqliteResidue scanned(Path database) throws IOException, UnreadableEvidence, SqliteException {
        return SqliteResidue.scan(EvidenceFile.named(database, new Custody()), () -> false, area -> { });
    }
}
