// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.source.EvidenceFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads the pages of a database file by number, from 1, without SQLite and without ever writing. */
final class SqlitePages implements AutoCloseable {
    private final FileChannel channel;
    private final SqliteHeader header;
    private final long size;

    private SqlitePages(FileChannel channel, SqliteHeader header) throws IOException {
        this.channel = channel;
        this.header = header;
        this.size = channel.size();
    }

    static SqlitePages open(EvidenceFile database) throws IOException, SqliteException {
        FileChannel channel = database.open();
        var header = SqliteHeader.read(read(channel, 0, SqliteHeader.LENGTH));
        if (header.isEmpty()) {
            channel.close();
            throw new SqliteException(SqliteTrouble.NOT_SQLITE, "SQLITE_NOTADB");
        }
        return new SqlitePages(channel, header.get());
    }

    SqliteHeader header() {
        return header;
    }

    long fileSize() {
        return size;
    }

    /** Pages that the file holds completely and the header counts. */
    long count() {
        long held = size / header.pageSize();
        return header.pages() == 0 ? held : Math.min(held, header.pages());
    }

    boolean has(long page) {
        return page >= 1 && page <= count();
    }

    long offset(long page) {
        return (page - 1) * header.pageSize();
    }

    /** The page; the number has to be one that {@link #has} it. */
    ByteBuffer page(long number) throws IOException {
        byte[] page = read(channel, offset(number), header.pageSize());
        if (page.length < header.pageSize()) {
            throw new EOFException("page " + number + " is gone");
        }
        return ByteBuffer.wrap(page);
    }

    byte[] bytes(long from, int length) throws IOException {
        return read(channel, from, length);
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            int step = channel.read(buffer, from + buffer.position());
            if (step < 0) {
                return java.util.Arrays.copyOf(buffer.array(), buffer.position());
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
