// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.crypto.Sha256;
import io.assay.format.spanforge.cec.pack.PackedEntry;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the ZIP file of a pack from front to back, and keeps the digest of every entry and of everything written so far. */
final class PackZip implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final int EVEN_SECONDS = 2;

    private final MessageDigest whole = Sha256.engine();
    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<PackedEntry> entries = new ArrayList<>();

    PackZip(OutputStream out, Instant madeAt) {
        LocalDateTime made = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC).withNano(0);
        this.time = made.withSecond(made.getSecond() / EVEN_SECONDS * EVEN_SECONDS);
        this.zip = new ZipOutputStream(new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
                whole.update((byte) one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                whole.update(bytes, from, length);
            }
        });
    }

    /** Deflates a stream into an entry; ends early where it is cancelled. */
    PackedEntry add(String name, InputStream content, BooleanSupplier cancelled) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.engine();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = content.read(chunk); read >= 0 && !cancelled.getAsBoolean(); read = content.read(chunk)) {
            zip.write(chunk, 0, read);
            digest.update(chunk, 0, read);
            size += read;
        }
        zip.closeEntry();
        return noted(new PackedEntry(name, size, HexFormat.of().formatHex(digest.digest())));
    }

    /** Stores an entry as it is, so that its bytes have one form. */
    PackedEntry store(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return noted(new PackedEntry(name, content.length, HexFormat.of().formatHex(Sha256.of(content))));
    }

    private PackedEntry noted(PackedEntry entry) throws IOException {
        zip.flush();
        entries.add(entry);
        return entry;
    }

    /** The entries so far, in their order. */
    List<PackedEntry> entries() {
        return List.copyOf(entries);
    }

    /** SHA-256 of the file's bytes before the next entry, in hexadecimal. */
    String soFar() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) whole.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's SHA-256 can be copied", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
