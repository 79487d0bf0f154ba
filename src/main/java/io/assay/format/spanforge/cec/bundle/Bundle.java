// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import io.assay.crypto.Sha256;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipContents;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipLimits;
import io.assay.source.zip.ZipReading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** An opened bundle: its structure, and the content of its entries on demand. Reading is safe for several threads. */
public final class Bundle implements AutoCloseable {
    /** 10 000 entries, 16 MiB of directory, 1 GiB an entry, 2 GiB in all: the producer writes eleven entries of at most 10 000 records. */
    static final ZipLimits LIMITS = new ZipLimits(10_000, 16L << 20, 1L << 30, 2L << 30, 250);

    private static final int CHUNK = 1 << 16;

    private final EvidenceFile file;
    private final FileChannel channel;
    private final ZipBytes bytes;
    private final ZipContainer container;
    private final Map<EntryKind, List<ZipItem>> byKind = new EnumMap<>(EntryKind.class);
    private final List<ZipItem> strangers = new ArrayList<>();

    private Bundle(EvidenceFile file, FileChannel channel, ZipBytes bytes, ZipContainer container) {
        this.file = file;
        this.channel = channel;
        this.bytes = bytes;
        this.container = container;
        for (ZipItem item : container.items()) {
            EntryKind.of(item.name()).map(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>())).orElse(strangers).add(item);
        }
    }

    public static Bundle open(EvidenceFile file) throws UnreadableEvidence {
        try {
            FileChannel channel = file.open();
            ZipBytes bytes = ZipBytes.of(channel);
            return new Bundle(file, channel, bytes, ZipContainer.read(bytes, LIMITS, () -> false));
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
    }

    public EvidenceFile file() {
        return file;
    }

    public ZipContainer container() {
        return container;
    }

    /** The entries of that kind; of a document the last one, which is the one that the producer's own reader opens. */
    public List<ZipItem> items(EntryKind kind) {
        List<ZipItem> items = byKind.getOrDefault(kind, List.of());
        return kind.isRecords() || items.isEmpty() ? items : List.of(items.getLast());
    }

    public Optional<ZipItem> document(EntryKind kind) {
        return items(kind).stream().findFirst();
    }

    /** Entries that the format does not have. */
    public List<ZipItem> strangers() {
        return strangers;
    }

    /** Whether the entries together declare more than is read of a bundle; none of them can deliver more than it declares. */
    public boolean isTooLarge() {
        return container.items().stream().mapToDouble(ZipItem::size).sum() > LIMITS.totalSize();
    }

    /** Delivers the content of one entry. */
    public ZipReading read(ZipItem item, OutputStream into, BooleanSupplier cancelled) throws UnreadableEvidence {
        try {
            return new ZipContents(bytes, LIMITS, cancelled).read(item, into);
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator().inEntry(item.name()), Fault.IO, "read", broken);
        }
    }

    /** SHA-256 of the bytes of the file before that offset. */
    public byte[] digestBefore(long offset, BooleanSupplier cancelled) throws UnreadableEvidence {
        return digestBefore(offset, Sha256.engine(), cancelled);
    }

    /** The digest of the bytes of the file before that offset, by an engine that is fresh. */
    public byte[] digestBefore(long offset, MessageDigest digest, BooleanSupplier cancelled) throws UnreadableEvidence {
        byte[] chunk = new byte[CHUNK];
        try {
            for (long at = 0; at < offset && !cancelled.getAsBoolean(); at += chunk.length) {
                int count = bytes.read(at, chunk, 0, (int) Math.min(chunk.length, offset - at));
                digest.update(chunk, 0, Math.max(0, count));
            }
            return digest.digest();
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
