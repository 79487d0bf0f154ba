// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.evidence.Range;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Shows what erasure left behind: walks the free list and every b-tree of a database file and hands over each run of bytes that no row
 * owns. The file is read as it lies there; pages that only its write-ahead log replaces still count as used.
 *
 * @param pages    pages of the file
 * @param free     pages on the free list
 * @param orphans  pages that nothing reaches
 * @param faults   places where the structure contradicts itself; behind them pages can be missed
 * @param complete false where the walk was stopped
 */
public record SqliteResidue(long pages, long free, long orphans, long faults, boolean complete) {
    /** One byte of memory for each page: 2^30 pages at most, of which 1 GiB would be needed. */
    private static final long MOST_PAGES = 1L << 30;
    private static final int POINTER_BYTES = 5;
    private static final long LOCK_BYTE = 1L << 30;
    private static final int CHUNK = 1 << 16;

    /**
     * Walks the file.
     *
     * @throws SqliteException where the file does not start as a database, or has more pages than can be followed
     */
    public static SqliteResidue scan(EvidenceFile database, BooleanSupplier cancelled, Consumer<Residue> found)
            throws UnreadableEvidence, SqliteException {
        try (SqlitePages pages = SqlitePages.open(database)) {
            if (pages.count() > MOST_PAGES) {
                throw new SqliteException(SqliteTrouble.LIMIT, "pages");
            }
            PageWalk walk = new PageWalk(pages, cancelled, found);
            walk.freeList();
            walk.trees();
            long orphans = 0;
            for (long page = 1; page <= pages.count() && !cancelled.getAsBoolean(); page++) {
                if (!walk.isUsed(page) && !isSpecial(pages, page)) {
                    orphans++;
                    emit(pages, Residue.Kind.ORPHAN_PAGE, page, pages.page(page), 0, pages.header().pageSize(), found);
                }
            }
            beyond(pages, cancelled, found);
            return new SqliteResidue(pages.count(), walk.free(), orphans, walk.faults(), !cancelled.getAsBoolean());
        } catch (IOException broken) {
            throw new UnreadableEvidence(database.locator(), Fault.IO, "read", broken);
        }
    }

    /** Pointer maps of auto-vacuum and the page that holds the lock byte belong to SQLite itself. */
    private static boolean isSpecial(SqlitePages pages, long page) {
        long lock = LOCK_BYTE / pages.header().pageSize() + 1;
        if (page == lock || !pages.header().vacuums() || page < 2) {
            return page == lock;
        }
        long every = pages.header().usable() / POINTER_BYTES + 1;
        long map = (page - 2) / every * every + 2;
        return page == (map == lock ? map + 1 : map);
    }

    private static void beyond(SqlitePages pages, BooleanSupplier cancelled, Consumer<Residue> found) throws IOException {
        for (long from = pages.offset(pages.count() + 1); from < pages.fileSize() && !cancelled.getAsBoolean(); from += CHUNK) {
            byte[] bytes = pages.bytes(from, (int) Math.min(CHUNK, pages.fileSize() - from));
            emit(Residue.Kind.BEYOND_END, 0, from, bytes, found);
        }
    }

    static void emit(SqlitePages pages, Residue.Kind kind, long number, ByteBuffer page, int from, int to, Consumer<Residue> found) {
        emit(kind, number, pages.offset(number) + from, Arrays.copyOfRange(page.array(), from, to), found);
    }

    private static void emit(Residue.Kind kind, long page, long from, byte[] bytes, Consumer<Residue> found) {
        for (byte value : bytes) {
            if (value != 0) {
                found.accept(new Residue(kind, page, new Range(from, from + bytes.length), bytes));
                return;
            }
        }
    }
}
