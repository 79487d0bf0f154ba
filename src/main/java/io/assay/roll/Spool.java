// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A private file that grows at its end and is read anywhere. Written by one thread; read by any, once it was flushed. */
final class Spool implements AutoCloseable {
    private static final int ROOM = 256 << 10;

    private final FileChannel channel;
    private final ByteBuffer waiting = ByteBuffer.allocate(ROOM);
    private long written;
    private boolean full;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    static Spool at(Path file) throws IOException {
        return new Spool(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** @return where the bytes begin; -1 where there was no room for them on the disk */
    long append(byte[] bytes, int length) {
        long at = written + waiting.position();
        for (int from = 0; from < length;) {
            int step = Math.min(length - from, waiting.remaining());
            waiting.put(bytes, from, step);
            from += step;
            if (!waiting.hasRemaining()) {
                flush();
            }
        }
        return full ? -1 : at;
    }

    /** @return how many bytes are in the file */
    long flush() {
        waiting.flip();
        try {
            while (!full && waiting.hasRemaining()) {
                written += channel.write(waiting, written);
            }
        } catch (IOException noRoom) {
            full = true; // What follows is dropped, and every roll that misses something says so.
        }
        waiting.clear();
        return written;
    }

    /** Whether everything appended is there. */
    boolean whole() {
        return !full;
    }

    byte[] read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("roll cut at " + from);
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
