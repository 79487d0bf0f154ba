// SPDX-License-Identifier: Apache-2.0
/**
 * Event stores of Spanforge in SQLite (specification of Spanforge, section 4): each row holds a whole signed event, and copies of some of its
 * members in columns.
 *
 * <p><b>What a pass proves:</b> what the pass of an event log proves (see {@code io.assay.format.spanforge.log}), of the events in the order of
 * their row ids; that each column says what the event in its row says; that no row id is missing up to the highest that SQLite remembers.
 *
 * <p><b>What it does not prove:</b> what the pass of a log does not prove; that nobody reset SQLite's memory of the highest id, which nothing
 * signs; anything about rows of other tables.
 */
package io.assay.format.spanforge.sqlite;
