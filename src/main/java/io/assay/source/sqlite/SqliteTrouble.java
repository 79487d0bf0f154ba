// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

/** Why a database, or an answer from it, cannot be had. */
public enum SqliteTrouble {
    /** The file does not start as a SQLite database does. */
    NOT_SQLITE,
    /** The file is damaged, its schema included. */
    CORRUPT,
    /** The schema lacks what the question names, or the question cannot be put to it. */
    SCHEMA,
    /** A value, a row or a search is beyond the limits. */
    LIMIT,
    /** The reader asked to stop. */
    CANCELLED,
    /** The private copy cannot be made or used: no room, no permission. Nothing is said about the evidence. */
    ENVIRONMENT
}
