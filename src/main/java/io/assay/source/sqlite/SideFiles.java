// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that SQLite keeps beside a database and that belong to its state.
 *
 * @param wal         write-ahead log: committed pages that are not in the database yet; null where absent
 * @param journal     rollback journal: pages to be put back, because a transaction did not end; null where absent
 * @param sharedMemory whether an index of the log lies there; it holds no evidence and is never opened
 * @param foreignJournal whether the journal names a further journal outside; such a journal is not replayed, since replaying deletes the
 *                    file that it names
 */
public record SideFiles(Path wal, Path journal, boolean sharedMemory, boolean foreignJournal) {
    private static final byte[] JOURNAL_MAGIC = {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7};

    static SideFiles of(Path database) throws IOException {
        Path journal = beside(database, "-journal");
        return new SideFiles(beside(database, "-wal"), journal, Files.exists(sibling(database, "-shm")), namesAnother(journal));
    }

    /** True where the database file alone is not the whole state. */
    public boolean any() {
        return wal != null || journal != null;
    }

    static Path sibling(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }

    private static Path beside(Path database, String suffix) throws IOException {
        Path file = sibling(database, suffix);
        return Files.isRegularFile(file) && Files.size(file) > 0 ? file : null;
    }

    /** A super-journal's name stands at the end: name, its length, its checksum (4 bytes each), magic (8 bytes). */
    private static boolean namesAnother(Path journal) throws IOException {
        if (journal == null || Files.size(journal) < 2 * JOURNAL_MAGIC.length) {
            return false;
        }
        try (var channel = Files.newByteChannel(journal)) {
            var tail = java.nio.ByteBuffer.allocate(2 * JOURNAL_MAGIC.length);
            channel.position(channel.size() - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                continue;
            }
            byte[] magic = java.util.Arrays.copyOfRange(tail.array(), JOURNAL_MAGIC.length, 2 * JOURNAL_MAGIC.length);
            return java.util.Arrays.equals(magic, JOURNAL_MAGIC) && tail.getInt(0) != 0;
        }
    }
}
