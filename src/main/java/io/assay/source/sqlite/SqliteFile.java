// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.source.EvidenceFile;
import io.assay.source.PrivateFolder;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A database under audit, opened so that neither it nor its folder changes.
 *
 * <p>SQLite rewrites what it opens: a log is folded into the database, a journal replayed, an index left behind. Where such files exist, the
 * database, its log and its journal (never the index) are copied into a private folder and the copy is opened; where none exists, the file
 * itself is opened in place as immutable, which makes SQLite neither lock nor write anything.
 */
public final class SqliteFile implements AutoCloseable {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final String NAME = "copy.db";

    private final EvidenceFile database;
    private final SideFiles sideFiles;
    private final SqliteLimits limits;
    private final BooleanSupplier cancelled;
    private final PrivateFolder folder;
    private final Path copy;

    private SqliteFile(EvidenceFile database, SideFiles sideFiles, SqliteLimits limits, BooleanSupplier cancelled, PrivateFolder folder, Path copy) {
        this.database = database;
        this.sideFiles = sideFiles;
        this.limits = limits;
        this.cancelled = cancelled;
        this.folder = folder;
        this.copy = copy;
    }

    /** True where the bytes start as every SQLite 3 database does; needs the first 16. */
    public static boolean isSqlite(byte[] head) {
        return head.length >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length));
    }

    /**
     * Prepares a database to be looked at.
     *
     * @throws SqliteException    where the file is no SQLite database, or the private copy cannot be made
     * @throws UnreadableEvidence where a file cannot be read
     */
    public static SqliteFile open(EvidenceFile database, SqliteLimits limits, BooleanSupplier cancelled)
            throws UnreadableEvidence, SqliteException {
        if (!isSqlite(database.read(0, (int) Math.min(MAGIC.length, database.size())))) {
            throw new SqliteException(SqliteTrouble.NOT_SQLITE, "SQLITE_NOTADB");
        }
        SideFiles sideFiles = SideFiles.of(database);
        if (!sideFiles.any()) {
            return new SqliteFile(database, sideFiles, limits, cancelled, null, null);
        }
        SqliteFile opened;
        try {
            opened = copied(database, sideFiles, limits, cancelled);
        } catch (IOException failed) {
            throw new SqliteException(SqliteTrouble.ENVIRONMENT, failed.getClass().getSimpleName());
        }
        if (cancelled.getAsBoolean()) {
            opened.close();
            throw new SqliteException(SqliteTrouble.CANCELLED, "copy");
        }
        return opened;
    }

    private static SqliteFile copied(EvidenceFile database, SideFiles sideFiles, SqliteLimits limits, BooleanSupplier cancelled)
            throws IOException {
        PrivateFolder folder = PrivateFolder.awayFrom(database.path());
        try {
            Path copy = folder.copy(database, NAME, cancelled);
            if (sideFiles.wal().isPresent()) {
                folder.copy(sideFiles.wal().get(), NAME + "-wal", cancelled);
            }
            if (sideFiles.journal().isPresent() && !sideFiles.foreignJournal()) {
                folder.copy(sideFiles.journal().get(), NAME + "-journal", cancelled);
            }
            return new SqliteFile(database, sideFiles, limits, cancelled, folder, copy);
        } catch (IOException failed) {
            folder.close();
            throw failed;
        }
    }

    public SideFiles sideFiles() {
        return sideFiles;
    }

    /** The state as the producer's program would find it: log folded in, unfinished transaction undone. Close it before this file. */
    public SqliteView view() throws SqliteException {
        return SqliteView.open(copy == null ? immutable(database.path()) : copy.toUri().toString(), limits, cancelled);
    }

    /** The database file alone, as it lies there; empty where that is the whole state. */
    public Optional<SqliteView> withoutSideFiles() throws SqliteException {
        return copy == null ? Optional.empty() : Optional.of(SqliteView.open(immutable(database.path()), limits, cancelled));
    }

    private static String immutable(Path file) {
        return file.toAbsolutePath().toUri() + "?immutable=1";
    }

    /** Removes the private copy; throws an unchecked exception where that fails, because then a copy of the evidence is left behind. */
    @Override
    public void close() {
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
