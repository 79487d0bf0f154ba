// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

/** Says that a database cannot answer, and why; the message is SQLite's own result code and quotes nothing of the content. */
public final class SqliteException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SqliteTrouble trouble;

    SqliteException(SqliteTrouble trouble, String code) {
        super(code);
        this.trouble = trouble;
    }

    public SqliteTrouble trouble() {
        return trouble;
    }
}
