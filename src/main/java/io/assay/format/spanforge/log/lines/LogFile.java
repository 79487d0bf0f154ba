// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** One open file of a log, cut into chunks of equal size; may be read by several threads at once. */
public final class LogFile implements AutoCloseable {
    /** Bytes of a chunk; a line belongs to the chunk in which it begins. */
    public static final int CHUNK = 1 << 20;

    /** Bytes read at once: they pass through a buffer of the JDK, which must stay in the cache (a third of the cost of one read). */
    private static final int STEP = 64 << 10;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final EvidenceFile file;
    private final int number;
    private final FileChannel channel;
    private final boolean bom;

    private LogFile(EvidenceFile file, int number, FileChannel channel) {
        this.file = file;
        this.number = number;
        this.channel = channel;
        this.bom = startsWithBom(file.head());
    }

    /** Opens the file; {@code number} is its place in the log, from 0. */
    public static LogFile open(EvidenceFile file, int number) throws UnreadableEvidence {
        try {
            return new LogFile(file, number, file.open());
        } catch (IOException e) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "open", e);
        }
    }

    public static boolean startsWithBom(byte[] head) {
        return head.length >= BOM.length && head[0] == BOM[0] && head[1] == BOM[1] && head[2] == BOM[2];
    }

    public int number() {
        return number;
    }

    public EvidenceFile file() {
        return file;
    }

    public boolean hasBom() {
        return bom;
    }

    /** Where the first line begins. */
    public long begin() {
        return bom ? BOM.length : 0;
    }

    public long size() {
        return file.size();
    }

    public long chunks() {
        return (size() + CHUNK - 1) / CHUNK;
    }

    /** Fills {@code into[at, at + length)} from the offset; fails when the file is shorter than it was. */
    public void read(long offset, byte[] into, int at, int length) throws UnreadableEvidence {
        try {
            for (int done = 0; done < length;) {
                int got = channel.read(ByteBuffer.wrap(into, at + done, Math.min(STEP, length - done)), offset + done);
                if (got < 0) {
                    throw new UnreadableEvidence(file.locator().atBytes(offset, offset + length), Fault.IO, "short-read");
                }
                done += got;
            }
        } catch (IOException e) {
            throw new UnreadableEvidence(file.locator().atBytes(offset, offset + length), Fault.IO, "read", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // opened for reading only: nothing can be lost
        }
    }
}
