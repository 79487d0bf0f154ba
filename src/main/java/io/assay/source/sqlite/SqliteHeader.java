// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first 100 bytes of a database, big-endian (SQLite file format, section 1.3).
 *
 * @param pageSize    512 to 65536 bytes
 * @param usable      bytes of a page that SQLite uses, without the reserved region at its end
 * @param pages       size in pages as recorded; 0 where the record is not to be trusted, so that the length of the file decides
 * @param freeTrunk   first trunk page of the free list; 0 where it is empty
 * @param freePages   length of the free list as recorded
 * @param vacuums     true where pages hold the pointer map of auto-vacuum
 * @param encoding    of texts: 1 UTF-8, 2 UTF-16 little-endian, 3 UTF-16 big-endian
 * @param writeAhead  true where the database works with a write-ahead log
 */
public record SqliteHeader(int pageSize, int usable, long pages, long freeTrunk, long freePages, boolean vacuums, int encoding,
        boolean writeAhead) {
    static final int LENGTH = 100;
    private static final int SMALLEST = 512;
    private static final int LARGEST = 65_536;
    private static final int LEAST_USABLE = 480;
    private static final long UNSIGNED = 0xFFFFFFFFL;

    /** How texts are written. */
    Charset charset() {
        return switch (encoding) {
            case 2 -> StandardCharsets.UTF_16LE;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** Reads the header; empty where no database has such a one. */
    static Optional<SqliteHeader> read(byte[] head) {
        if (head.length < LENGTH || !SqliteFile.isSqlite(head)) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(head);
        int stored = buffer.getShort(16) & 0xFFFF;
        int pageSize = stored == 1 ? LARGEST : stored;
        int usable = pageSize - (head[20] & 0xFF);
        if (pageSize < SMALLEST || Integer.bitCount(pageSize) != 1 || usable < LEAST_USABLE) {
            return Optional.empty();
        }
        long pages = buffer.getInt(24) == buffer.getInt(92) ? buffer.getInt(28) & UNSIGNED : 0;
        return Optional.of(new SqliteHeader(pageSize, usable, pages, buffer.getInt(32) & UNSIGNED, buffer.getInt(36) & UNSIGNED,
                buffer.getInt(52) != 0, buffer.getInt(56), head[18] == 2));
    }
}
