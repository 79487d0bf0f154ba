// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.sight;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipContents;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipLimits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Looks for evidence packed in an archive that is none itself: the beginning of each file in a ZIP, in a tar or behind gzip (RFC 1952). It is named,
 * so that nobody takes it for absent, and not judged: archives can hold two files of one name, and who unpacks decides which of them counts.
 */
final class Packed {
    /** Files of an archive that are looked at. */
    private static final int MOST = 1000;
    /** Bytes of an archive that are unpacked on the way: 256 MiB. */
    private static final long FAR = 256L << 20;

    private final EvidenceFile file;
    private final Predicate<byte[]> known;
    private final BooleanSupplier cancelled;

    /** @param known whether some format knows a file that begins so, given {@link EvidenceFile#HEAD} bytes of it at most */
    Packed(EvidenceFile file, Predicate<byte[]> known, BooleanSupplier cancelled) {
        this.file = file;
        this.known = known;
        this.cancelled = cancelled;
    }

    /** Throws where there is evidence inside, or where it cannot be told because the archive is broken. */
    void look(byte[] head) throws UnreadableEvidence {
        try {
            Optional<String> evidence = first(head);
            if (evidence.isPresent()) {
                throw new UnreadableEvidence(file.locator().inEntry(evidence.get()), Fault.PACKED, evidence.get());
            }
        } catch (ZipException | EOFException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "archive", broken);
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
    }

    private Optional<String> first(byte[] head) throws IOException {
        if (head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return inZip();
        } else if (head.length > 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B) {
            return inGzip();
        } else if (TarFile.isHeader(head)) {
            try (FileChannel channel = file.open(); InputStream in = new BufferedInputStream(Channels.newInputStream(channel), EvidenceFile.HEAD)) {
                return inTar(in);
            }
        }
        return Optional.empty();
    }

    private Optional<String> inZip() throws IOException {
        try (FileChannel channel = file.open()) {
            ZipBytes bytes = ZipBytes.of(channel);
            for (ZipItem item : ZipContainer.read(bytes, ZipLimits.STANDARD, cancelled).items().stream().limit(MOST).toList()) {
                Beginning beginning = new Beginning();
                new ZipContents(bytes, ZipLimits.STANDARD, () -> cancelled.getAsBoolean() || beginning.size() >= EvidenceFile.HEAD).read(item, beginning);
                if (beginning.size() > 0 && known.test(beginning.toByteArray())) {
                    return Optional.of(item.name());
                }
            }
            return Optional.empty();
        }
    }

    private Optional<String> inGzip() throws IOException {
        try (FileChannel channel = file.open();
                InputStream in = new BufferedInputStream(new GZIPInputStream(Channels.newInputStream(channel), EvidenceFile.HEAD), EvidenceFile.HEAD)) {
            in.mark(EvidenceFile.HEAD);
            byte[] beginning = in.readNBytes(EvidenceFile.HEAD);
            in.reset();
            if (TarFile.isHeader(beginning)) {
                return inTar(in);
            }
            String name = file.simpleName();
            return known.test(beginning) ? Optional.of(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name) : Optional.empty();
        }
    }

    private Optional<String> inTar(InputStream in) throws IOException {
        TarFile tar = new TarFile(in);
        for (int i = 0; i < MOST && tar.passed() < FAR && !cancelled.getAsBoolean() && tar.next(); i++) {
            byte[] beginning = tar.beginning(EvidenceFile.HEAD);
            if (beginning.length > 0 && known.test(beginning)) {
                return Optional.of(tar.name());
            }
        }
        return Optional.empty();
    }

    /** Keeps as much as recognition looks at. */
    private static final class Beginning extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, Math.min(length, EvidenceFile.HEAD - size()));
        }
    }
}
