// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.source.PrivateFolder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The ids of one user's events in their order; what does not fit into memory goes to a private file, each id as its length and its UTF-8 bytes. */
final class IdTape implements AutoCloseable {
    private static final int HELD = 1 << 20;
    private static final int EVERY = 1024;
    private static final int ROOM = 1 << 16;

    private final Path evidence;
    private final List<Long> marks = new ArrayList<>();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private PrivateFolder folder;
    private Path file;
    private long written;
    private long count;

    /** Takes one id. */
    interface Taker {
        void take(byte[] id);
    }

    IdTape(Path evidence) {
        this.evidence = evidence;
    }

    void add(byte[] id) throws IOException {
        if (count % EVERY == 0) {
            marks.add(written + held.size());
        }
        DataOutputStream out = new DataOutputStream(held);
        out.writeInt(id.length);
        out.write(id);
        count++;
        if (held.size() >= HELD) {
            spill();
        }
    }

    private void spill() throws IOException {
        if (folder == null) {
            folder = PrivateFolder.awayFrom(evidence);
            file = folder.file("ids");
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            held.writeTo(out);
        }
        written += held.size();
        held.reset();
    }

    long count() {
        return count;
    }

    /** Hands over the ids from number {@code from}, counted from 0, up to but not including {@code to}. */
    void each(long from, long to, Taker taker) throws IOException {
        if (from >= to) {
            return;
        }
        long first = from - from % EVERY;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(after(marks.get((int) (first / EVERY))), ROOM))) {
            for (long number = first; number < to; number++) {
                byte[] id = in.readNBytes(in.readInt());
                if (number >= from) {
                    taker.take(id);
                }
            }
        } catch (EOFException cut) {
            throw new IOException("ids cut at " + to, cut);
        }
    }

    private InputStream after(long offset) throws IOException {
        InputStream rest = new ByteArrayInputStream(held.toByteArray());
        if (offset >= written) {
            rest.skipNBytes(offset - written);
            return rest;
        }
        return new SequenceInputStream(Channels.newInputStream(FileChannel.open(file, StandardOpenOption.READ).position(offset)), rest);
    }

    @Override
    public void close() throws IOException {
        if (folder != null) {
            folder.close();
        }
    }
}
