// SPDX-License-Identifier: Apache-2.0
/**
 * SQLite databases from untrusted hands, opened without changing them or their folder, and their bytes read without SQLite.
 *
 * <p>{@link io.assay.source.sqlite.SqliteFile} answers SQL on a private copy, with and without the write-ahead log;
 * {@link io.assay.source.sqlite.SqliteResidue} walks the pages itself and shows the bytes that belong to no row any more (SQLite file
 * format, sections 1.3 to 1.6): SQLite frees pages and cells without wiping them unless told to.
 *
 * <p>The native library is loaded when the first view is opened and not before.
 */
package io.assay.source.sqlite;
