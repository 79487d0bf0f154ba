// SPDX-License-Identifier: Apache-2.0
package io.assay.source.passage;

import io.assay.evidence.Locator;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipContents;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Fetches the bytes of places in order; keeps the last file open and the last entry of a container at hand. */
public final class Passages implements AutoCloseable {
    /** The longest passage fetched; a longer one is cut. */
    public static final int LONGEST = 16 << 20;
    private static final long ENTRY = 256L << 20;

    private String path = "";
    private FileChannel channel;
    private String entry = "";
    private byte[] content = new byte[0];

    /** The bytes of the place; none where it is no run of bytes, as an event of a database. */
    public byte[] of(Locator at) {
        if (!at.bytes().isKnown()) {
            return new byte[0];
        }
        try {
            open(at);
            int length = (int) Math.min(LONGEST, at.bytes().length());
            return at.entry().isEmpty() ? fromFile(at.bytes().from(), length) : fromEntry(at, length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void open(Locator at) throws IOException {
        if (!at.path().equals(path)) {
            close();
            channel = EvidenceFile.named(Path.of(at.path()), new Custody()).open();
            path = at.path();
            entry = "";
        }
    }

    private byte[] fromFile(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // Reads on until the passage is whole or the file ends.
        }
        return java.util.Arrays.copyOf(buffer.array(), buffer.position());
    }

    private byte[] fromEntry(Locator at, int length) throws IOException {
        if (!at.entry().equals(entry)) {
            ZipBytes bytes = ZipBytes.of(channel);
            Optional<ZipItem> item = ZipContainer.read(bytes, ZipLimits.STANDARD, () -> false).find(at.entry()).filter(found -> found.size() <= ENTRY);
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            if (item.isPresent()) {
                new ZipContents(bytes, ZipLimits.STANDARD, () -> false).read(item.get(), inflated);
            }
            content = inflated.toByteArray();
            entry = at.entry();
        }
        int from = (int) Math.min(content.length, at.bytes().from());
        return java.util.Arrays.copyOfRange(content, from, Math.min(content.length, from + length));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
        path = "";
    }
}
