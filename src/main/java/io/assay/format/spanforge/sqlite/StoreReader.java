// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The open database: one view for each lane that asks, and the cuts at which the rows are shared out. */
final class StoreReader implements AutoCloseable {
    private static final int ROWS = 2000;

    private final SqliteFile file;
    private final Queue<SqliteView> idle = new ConcurrentLinkedQueue<>();
    private final Queue<SqliteView> all = new ConcurrentLinkedQueue<>();

    StoreReader(SqliteFile file) {
        this.file = file;
    }

    SqliteFile file() {
        return file;
    }

    /** A view that nobody else uses until it is given back. */
    SqliteView borrow() throws SqliteException {
        SqliteView free = idle.poll();
        if (free == null) {
            free = file.view();
            all.add(free);
        }
        return free;
    }

    void giveBack(SqliteView view) {
        idle.add(view);
    }

    /** The first id of every run of rows, and after them the last id of all; empty where there is no row. */
    List<Long> cuts(SqliteView view) throws SqliteException {
        List<Long> cuts = new ArrayList<>();
        long last = 0;
        long count = 0;
        try (SqlCursor ids = view.query("SELECT id FROM events ORDER BY id")) {
            while (ids.next()) {
                last = ids.value(0).whole().orElseThrow();
                if (count++ % ROWS == 0) {
                    cuts.add(last);
                }
            }
        }
        if (count > 0) {
            cuts.add(last);
        }
        return cuts;
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
            file.close();
        }
    }
}
