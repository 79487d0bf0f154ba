// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.evidence.Range;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite is the oracle: every row and value read from the pages is the one that SQLite gives, and its place holds its bytes. */
class StoredTableTest {
    private static final String ROWS = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
            + " INSERT INTO t SELECT NULL, 'é' || i, CASE i % 7 WHEN 0 THEN NULL WHEN 1 THEN i * 7000000000000 WHEN 2 THEN -i WHEN 3 THEN 0 WHEN 4 THEN 1"
            + " WHEN 5 THEN i / 7.0 ELSE i * 300 END, CASE WHEN i % 50 = 0 THEN randomblob(9000) ELSE x'0001' END FROM n";

    @TempDir
    Path folder;

    private EvidenceFile database(String... before) throws Exception {
        Path path = folder.resolve("t.db");
        Files.deleteIfExists(path);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = connection.createStatement()) {
            for (String sql : before) {
                statement.execute(sql);
            }
            statement.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, n, b BLOB)");
            statement.execute(ROWS);
            statement.execute("DELETE FROM t WHERE id % 11 = 0");
        }
        return EvidenceFile.named(path, new Custody());
    }

    @Test
    void rowsAreThoseThatSqliteGives() throws Exception {
        for (String form : List.of("page_size=512", "page_size=4096", "page_size=65536", "encoding='UTF-16le'", "encoding='UTF-16be'")) {
            EvidenceFile database = database("PRAGMA " + form);
            byte[] file = Files.readAllBytes(database.path());
            List<StoredRow> rows = new ArrayList<>();
            assertTrue(StoredTable.walk(database, "t", rows::add));
            try (SqliteFile opened = SqliteFile.open(database, SqliteLimits.STANDARD, () -> false); SqliteView view = opened.view();
                    SqlCursor cursor = view.query("SELECT id, a, n, b FROM t ORDER BY id")) {
                for (StoredRow row : rows) {
                    assertTrue(cursor.next());
                    assertEquals(cursor.value(0), new SqlValue.Whole(row.rowId()));
                    assertEquals(cursor.value(1), row.columns().get(1).value());
                    assertEquals(cursor.value(2), row.columns().get(2).value());
                    assertArrayEquals(cursor.bytes(3), row.columns().get(3).bytes());
                    ByteArrayOutputStream there = new ByteArrayOutputStream();
                    for (Range place : row.columns().get(3).places()) {
                        there.write(file, (int) place.from(), (int) place.length());
                    }
                    assertArrayEquals(row.columns().get(3).bytes(), there.toByteArray());
                }
                assertFalse(cursor.next());
            }
        }
    }

    @Test
    void theSchemaIsRead() throws Exception {
        EvidenceFile database = database("CREATE TABLE other(x)", "CREATE VIEW v AS SELECT * FROM other");
        assertEquals(List.of("other", "v", "t"), StoredTable.schema(database).stream().map(SchemaObject::name).toList());
        assertFalse(StoredTable.walk(database, "absent", row -> true));
    }

    @Test
    void damageIsNotAnException() throws Exception {
        EvidenceFile database = database("PRAGMA page_size=512");
        byte[] good = Files.readAllBytes(database.path());
        Random random = new Random(20260101);
        int broken = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 40; i++) {
                bad[100 + random.nextInt(bad.length - 100)] = (byte) random.nextInt();
            }
            Files.write(database.path(), bad);
            broken += StoredTable.walk(EvidenceFile.named(database.path(), new Custody()), "t", row -> true) ? 0 : 1;
        }
        assertTrue(broken > 0);
    }
}
