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
import io.assay.source.sqlite.SqliteViews;
import java.util.function.BooleanSupplier;

/** An opened store: answers questions from any lane, each on a view of its own, and turns SQLite's troubles into unreadable evidence. */
public final class StoreDatabase implements AutoCloseable {
    private final EvidenceFile file;
    private final SqliteViews views;
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
        this.views = new SqliteViews(database);
    }

    public static StoreDatabase open(EvidenceFile file, BooleanSupplier cancelled) throws UnreadableEvidence, SqliteException {
        StoreDatabase opened = new StoreDatabase(file, SqliteFile.open(file, SqliteLimits.STANDARD, cancelled));
        try {
            SqliteView view = opened.views.borrow();
            try (SqlCursor encoding = view.query("PRAGMA encoding")) {
                opened.utf8 = encoding.next() && encoding.value(0).text().map("UTF-8"::equals).orElse(false);
            }
            opened.views.giveBack(view);
            return opened;
        } catch (SqliteException broken) {
            opened.close();
            throw broken;
        }
    }

    public SqliteFile sqlite() {
        return views.database();
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
        try (SqliteView alone = views.database().withoutSideFiles().orElseThrow(); SqlCursor rows = alone.query(sql)) {
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
            SqliteView view = views.borrow();
            T answer = question.of(view);
            views.giveBack(view);
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

    @Override
    public void close() {
        views.close();
    }
}
