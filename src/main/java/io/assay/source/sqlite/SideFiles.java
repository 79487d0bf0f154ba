// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that SQLite keeps beside a database and that belong to its state.
 *
 * @param wal         write-ahead log: committed pages that are not in the database yet
 * @param journal     rollback journal: pages to be put back, because a transaction did not end
 * @param spentJournal journal of a transaction that ended: no part of the state, but it may still hold what was deleted
 * @param sharedMemory an index of the log; it holds no evidence and is never opened
 * @param foreignJournal whether the journal names a further journal outside; such a journal is not replayed, since replaying deletes the
 *                    file that it names
 */
public record SideFiles(Optional<EvidenceFile> wal, Optional<EvidenceFile> journal, Optional<EvidenceFile> spentJournal,
        Optional<EvidenceFile> sharedMemory, boolean foreignJournal) {
    private static final byte[] JOURNAL_MAGIC = {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7};
    private static final int TRAILER = 16;
    private static final int HEADER = 28;

    static SideFiles of(EvidenceFile database) throws UnreadableEvidence {
        Optional<EvidenceFile> journal = beside(database, "-journal").filter(file -> file.size() > 0);
        boolean spent = journal.isPresent() && isSpent(journal.get());
        return new SideFiles(beside(database, "-wal").filter(file -> file.size() > 0), spent ? Optional.empty() : journal, spent ? journal : Optional.empty(),
                beside(database, "-shm"), journal.isPresent() && !spent && namesAnother(journal.get()));
    }

    /** Every file that may lie beside a database of that name and belongs to it. */
    public static List<EvidenceFile> companions(EvidenceFile database) {
        return Stream.of("-wal", "-shm", "-journal").flatMap(suffix -> beside(database, suffix).stream()).toList();
    }

    /** True where the database file alone is not the whole state. */
    public boolean any() {
        return wal.isPresent() || journal.isPresent();
    }

    private static Optional<EvidenceFile> beside(EvidenceFile database, String suffix) {
        return database.sibling(database.simpleName() + suffix).filter(EvidenceFile::isRegular);
    }

    /** A journal whose header SQLite set to zeroes when its transaction ended (journal mode PERSIST); nothing of it will ever be put back. */
    private static boolean isSpent(EvidenceFile journal) throws UnreadableEvidence {
        byte[] header = journal.read(0, (int) Math.min(HEADER, journal.size()));
        return Arrays.equals(header, new byte[header.length]);
    }

    /** A super-journal's name stands at the end: name, its length, its checksum (4 bytes each), magic (8 bytes). */
    private static boolean namesAnother(EvidenceFile journal) throws UnreadableEvidence {
        if (journal.size() < TRAILER) {
            return false;
        }
        byte[] trailer = journal.read(journal.size() - TRAILER, TRAILER);
        return Arrays.equals(JOURNAL_MAGIC, Arrays.copyOfRange(trailer, TRAILER - JOURNAL_MAGIC.length, TRAILER))
                && ByteBuffer.wrap(trailer).getInt() != 0;
    }
}
