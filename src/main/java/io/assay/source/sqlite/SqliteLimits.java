// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

/**
 * How much a database may ask for.
 *
 * @param valueBytes the longest text or blob, and the longest row
 * @param columns    columns of a table or a result
 * @param steps      steps of SQLite's machine between two rows of an answer, in units of {@link #UNIT}; more is refused, so that a hostile
 *                   schema cannot keep the auditor waiting for ever
 */
public record SqliteLimits(int valueBytes, int columns, int steps) {
    /** Machine steps between two looks at the limit and at the wish to stop. */
    public static final int UNIT = 20_000;

    /** 256 MiB a value, 2000 columns, four thousand million steps between two rows. */
    public static final SqliteLimits STANDARD = new SqliteLimits(256 << 20, 2000, 200_000);
}
