// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a container, read at any place; whoever implements it promises that they do not change while they are read. */
public interface ZipBytes {
    long size();

    /** Reads up to {@code length} bytes at {@code position}; fewer only where the container ends. Answers how many were read. */
    int read(long position, byte[] into, int at, int length) throws IOException;

    /** Reads exactly the given bytes; shorter where the container ends before. */
    default byte[] slice(long position, int length) throws IOException {
        long left = Math.max(0, Math.min(length, size() - position));
        byte[] bytes = new byte[(int) left];
        int read = read(position, bytes, 0, bytes.length);
        return read == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, Math.max(0, read));
    }

    static ZipBytes of(byte[] container) {
        return new ZipBytes() {
            @Override
            public long size() {
                return container.length;
            }

            @Override
            public int read(long position, byte[] into, int at, int length) {
                int count = (int) Math.max(0, Math.min(length, container.length - position));
                System.arraycopy(container, (int) Math.min(position, container.length), into, at, count);
                return count;
            }
        };
    }

    /** Reads through an open channel by position, so several threads may share it; the caller closes it. */
    static ZipBytes of(FileChannel channel) throws IOException {
        long size = channel.size();
        return new ZipBytes() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long position, byte[] into, int at, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(into, at, length);
                int count = 0;
                while (buffer.hasRemaining()) {
                    int step = channel.read(buffer, position + count);
                    if (step < 0) {
                        break;
                    }
                    count += step;
                }
                return count;
            }
        };
    }
}
