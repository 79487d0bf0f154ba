// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The views of one database, lent to as many threads as ask at the same time and kept for the next; closes views and database together. */
public final class SqliteViews implements AutoCloseable {
    private final SqliteFile database;
    private final Queue<SqliteView> idle = new ConcurrentLinkedQueue<>();
    private final Queue<SqliteView> all = new ConcurrentLinkedQueue<>();

    public SqliteViews(SqliteFile database) {
        this.database = database;
    }

    public SqliteFile database() {
        return database;
    }

    /** A view that nobody else uses until it is given back; one on which a question failed is not given back and is closed with the others. */
    public SqliteView borrow() throws SqliteException {
        SqliteView free = idle.poll();
        if (free == null) {
            free = database.view();
            all.add(free);
        }
        return free;
    }

    public void giveBack(SqliteView view) {
        idle.add(view);
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
