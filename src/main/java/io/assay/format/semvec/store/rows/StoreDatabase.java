// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteTrouble;
import io.assay.source.sqlite.SqliteView;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** An opened store: answers questions from any lane, each on a view of its own, and turns SQLite's troubles into unreadable evidence. */
public final class StoreDatabase implements AutoCloseable {
    private final EvidenceFile file;
    private final SqliteFile database;
    private final Queue<SqliteView> idle = new ConcurrentLinkedQueue<>();
    private final Queue<SqliteView> all = new ConcurrentLinkedQueue<>();
    private boolean utf8 = true;

    /** Takes one row; columns count from 0. */
    @FunctionalInterface
    public interface RowTaker {
        void row(Cells cells) throws SqliteException;
    }

    /** Work on a view. */
    @FunctionalInterface
    public interface Ask<T> {
        T of(SqliteView view) throws SqliteException;
    }

    private StoreDatabase(EvidenceFile file, SqliteFile database) {
        this.file = file;
        this.database = database;
    }

    public static StoreDatabase open(EvidenceFile file, BooleanSupplier cancelled) throws UnreadableEvidence, SqliteException {
        StoreDatabase opened = new StoreDatabase(file, SqliteFile.open(file, SqliteLimits.STANDARD, cancelled));
        try {
            SqliteView view = opened.borrow();
            try (SqlCursor encoding = view.query("PRAGMA encoding")) {
                opened.utf8 = encoding.next() && encoding.value(0).text().map("UTF-8"::equals).orElse(false);
            }
            opened.idle.add(view);
            return opened;
        } catch (SqliteException broken) {
            opened.close();
            throw broken;
        }
    }

    public SqliteFile sqlite() {
        return database;
    }

    /** Hands every row of the answer over. */
    public void each(RowTaker taker, String sql, SqlValue... parameters) throws UnreadableEvidence {
        ask(view -> {
            try (SqlCursor rows = view.query(sql, parameters)) {
                Cells cells = new Cells(rows, utf8);
                while (rows.next()) {
                    taker.row(cells);
                }
            }
            return null;
        });
    }

    /** The one number that a question is answered with; 0 where it is none. */
    public long number(String sql, SqlValue... parameters) throws UnreadableEvidence {
        return ask(view -> {
            try (SqlCursor rows = view.query(sql, parameters)) {
                return rows.next() ? rows.value(0).whole().orElse(0) : 0L;
            }
        });
    }

    /** The same of the database file alone, without its log; 0 where it cannot be answered from there. */
    public long withoutSideFiles(String sql) throws UnreadableEvidence {
        try (SqliteView alone = database.withoutSideFiles().orElseThrow(); SqlCursor rows = alone.query(sql)) {
            return rows.next() ? rows.value(0).whole().orElse(0) : 0;
        } catch (SqliteException trouble) {
            if (trouble.trouble() == SqliteTrouble.SCHEMA || trouble.trouble() == SqliteTrouble.CORRUPT) {
                return 0;
            }
            throw unreadable(trouble);
        }
    }

    public <T> T ask(Ask<T> question) throws UnreadableEvidence {
        try {
            SqliteView view = borrow();
            T answer = question.of(view);
            idle.add(view);
            return answer;
        } catch (SqliteException trouble) {
            throw unreadable(trouble);
        }
    }

    /** What a trouble of SQLite means for whoever wants to read. */
    public UnreadableEvidence unreadable(SqliteException trouble) {
        Fault fault = switch (trouble.trouble()) {
            case LIMIT -> Fault.LIMIT;
            case ENVIRONMENT, CANCELLED -> Fault.IO;
            default -> Fault.FORMAT;
        };
        return new UnreadableEvidence(file.locator(), fault, trouble.getMessage(), trouble);
    }

    private SqliteView borrow() throws SqliteException {
        SqliteView free = idle.poll();
        if (free == null) {
            free = database.view();
            all.add(free);
        }
        return free;
    }

    @Override
    public void close() {
        try {
            for (SqliteView view : all) {
                view.close();
            }
        } catch (SqliteException stuck) {
            throw new IllegalStateException(stuck);
        } finally {
            database.close();
        }
    }
}
