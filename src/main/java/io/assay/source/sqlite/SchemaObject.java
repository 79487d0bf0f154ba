// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.util.Locale;

/**
 * One row of the schema.
 *
 * @param type  {@code table}, {@code index}, {@code view} or {@code trigger}, as recorded
 * @param table the table it belongs to
 * @param sql   the statement that made it; empty for what SQLite made by itself
 */
public record SchemaObject(String type, String name, String table, String sql) {
    /** True for a table that holds rows of its own: no view, no virtual table, whose rows code would make up while they are read. */
    public boolean isPlainTable() {
        return type.equals("table") && !sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL");
    }
}
