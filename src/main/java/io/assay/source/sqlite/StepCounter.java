// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteException;

/** Stops SQLite's machine where the reader wants to stop or where one row takes longer than any honest one; turns its errors into ours. */
final class StepCounter extends ProgressHandler {
    private static final int PRIMARY = 0xFF;
    private static final int ERROR = 1;
    private static final int INTERRUPT = 9;
    private static final int CORRUPT = 11;
    private static final int TOO_BIG = 18;
    private static final int RANGE = 25;
    private static final int NOT_A_DATABASE = 26;

    private final BooleanSupplier cancelled;
    private final int limit;
    private int spent;

    StepCounter(BooleanSupplier cancelled, int limit) {
        this.cancelled = cancelled;
        this.limit = limit;
    }

    void restart() {
        spent = 0;
    }

    @Override
    protected int progress() {
        return cancelled.getAsBoolean() || ++spent > limit ? 1 : 0;
    }

    SqliteException translated(SQLException failed) {
        int code = failed instanceof SQLiteException known ? known.getResultCode().code : failed.getErrorCode();
        String name = failed instanceof SQLiteException known ? known.getResultCode().name() : "SQLITE_ERROR";
        SqliteTrouble trouble = switch (code & PRIMARY) {
            case INTERRUPT -> spent > limit ? SqliteTrouble.LIMIT : SqliteTrouble.CANCELLED;
            case CORRUPT -> SqliteTrouble.CORRUPT;
            case NOT_A_DATABASE -> SqliteTrouble.NOT_SQLITE;
            case TOO_BIG -> SqliteTrouble.LIMIT;
            case 0, ERROR, RANGE -> SqliteTrouble.SCHEMA;
            default -> SqliteTrouble.ENVIRONMENT;
        };
        return new SqliteException(trouble, name);
    }
}
