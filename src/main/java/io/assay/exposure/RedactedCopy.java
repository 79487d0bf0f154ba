// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Lays down copies of text files with personal data taken out ({@link Redactor}). A copy is for reading: its hashes and signatures no longer hold, and
 * what is no text (a file with a zero byte, an archive, a database) is not copied at all, for a value could hide in it.
 *
 * <p>Works line by line; a line is held in memory whole, up to {@value #LINE} bytes. Names of files are redacted like their content.
 */
public final class RedactedCopy {
    /** Bytes of the longest line that is copied. */
    public static final int LINE = 16 << 20;
    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final Redactor redactor;
    private final BooleanSupplier cancelled;
    private final List<Path> written = new ArrayList<>();
    private final List<Locator> left = new ArrayList<>();
    private long values;

    /** @param folder where copies go; made where it is not there, and nothing in it is overwritten */
    public RedactedCopy(Path folder, Redactor redactor, BooleanSupplier cancelled) {
        this.folder = folder;
        this.redactor = redactor;
        this.cancelled = cancelled;
    }

    /**
     * Copies a file, or every file below a directory.
     *
     * @throws IOException where a copy cannot be written
     */
    public void copy(EvidenceFile file) throws UnreadableEvidence, IOException {
        copy(file, folder);
    }

    private void copy(EvidenceFile file, Path into) throws UnreadableEvidence, IOException {
        Path target = into.resolve(redactor.redact(file.simpleName()).replaceAll("[/\\\\]", "_"));
        if (file.isDirectory()) {
            for (EvidenceFile child : file.children()) {
                copy(child, target);
            }
        } else if (file.isRegular() && !cancelled.getAsBoolean()) {
            if (isText(file)) {
                Files.createDirectories(into);
                try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    lines(file, out);
                }
                written.add(target);
            } else {
                left.add(file.locator());
            }
        }
    }

    /** Whether no byte is zero and no line is longer than is copied. */
    private boolean isText(EvidenceFile file) throws UnreadableEvidence {
        long line = 0;
        for (long at = 0; at < file.size() && !cancelled.getAsBoolean(); at += PIECE) {
            for (byte one : file.read(at, (int) Math.min(PIECE, file.size() - at))) {
                line = one == '\n' ? 0 : line + 1;
                if (one == 0 || line > LINE) {
                    return false;
                }
            }
        }
        return true;
    }

    private void lines(EvidenceFile file, OutputStream out) throws UnreadableEvidence, IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (long at = 0; at < file.size() && !cancelled.getAsBoolean(); at += PIECE) {
            byte[] piece = file.read(at, (int) Math.min(PIECE, file.size() - at));
            int from = 0;
            for (int i = 0; i < piece.length; i++) {
                if (piece[i] == '\n') {
                    line.write(piece, from, i + 1 - from);
                    from = i + 1;
                    flush(line, out);
                }
            }
            line.write(piece, from, piece.length - from);
        }
        flush(line, out);
    }

    private void flush(ByteArrayOutputStream line, OutputStream out) throws IOException {
        ByteArrayOutputStream safe = new ByteArrayOutputStream(line.size());
        // One char a byte, as the scan reads it; the words that go in are UTF-8.
        redactor.redact(line.toString(StandardCharsets.ISO_8859_1), kept -> safe.writeBytes(kept.getBytes(StandardCharsets.ISO_8859_1)), words -> {
            safe.writeBytes(words.getBytes(StandardCharsets.UTF_8));
            values++;
        });
        safe.writeTo(out);
        line.reset();
    }

    /** The copies laid down, in order. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    /** The files that are no text and were not copied. */
    public List<Locator> left() {
        return List.copyOf(left);
    }

    /** How many values were taken out of the copies. */
    public long values() {
        return values;
    }
}
