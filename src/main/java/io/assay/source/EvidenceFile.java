// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file or directory of evidence, opened for reading only and never locked.
 *
 * <p>The name is the path as the auditor gave it, with {@code /}; it stands in locators and in the verdict file. Every file that is read is
 * noted in {@link Custody}. Symbolic links below a directory are not followed.
 */
public final class EvidenceFile {
    /** Bytes of the head that recognition may look at. */
    public static final int HEAD = 64 * 1024;
    /** The most that {@link #content()} reads at once: documents beyond it are read in parts or not at all. */
    public static final long WHOLE = 256L * 1024 * 1024;
    /** Entries of one directory that are looked at. */
    public static final int LISTED = 100_000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private final String name;
    private final Custody custody;
    private final FileState before;
    private final int begin;
    private final byte[] shown;
    private byte[] head;

    private EvidenceFile(Path path, String name, Custody custody, FileState before, int begin, byte[] shown) {
        this.path = path;
        this.name = name;
        this.custody = custody;
        this.before = before;
        this.begin = begin;
        this.shown = shown;
    }

    /** Opens what the auditor named; throws {@link IOException} where the file system does not let it be read. */
    public static EvidenceFile named(Path path, Custody custody) throws IOException {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        Path real = Files.isSymbolicLink(path) ? path.toRealPath() : path;
        return new EvidenceFile(real, name, custody, FileState.of(real), 0, null);
    }

    /** The path as given, with {@code /}. */
    public String name() {
        return name;
    }

    /** The last part of the name. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** For libraries that open files themselves, on a private copy only. */
    public Path path() {
        return path;
    }

    public boolean isDirectory() {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    public boolean isRegular() {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Bytes, as the file system said when the file was first looked at. */
    public long size() {
        return shown != null ? shown.length : before.size() - begin;
    }

    /**
     * The text behind a byte order mark (EF BB BF), to recognise by alone: whoever judges the file reads it with its mark. Empty where none stands
     * at the beginning.
     */
    public Optional<EvidenceFile> behindMark() {
        byte[] first = head();
        boolean marked = begin == 0 && shown == null && first.length > MARK.length && Arrays.equals(first, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Optional.of(new EvidenceFile(path, name, custody, before, MARK.length, null)) : Optional.empty();
    }

    /** The same file as if it held these bytes, to recognise by alone: what a reader sees who cannot see all of it. */
    public EvidenceFile showing(byte[] bytes) {
        return new EvidenceFile(path, name, custody, before, begin, bytes.clone());
    }

    /** The state when the file was first looked at. */
    public FileState before() {
        return before;
    }

    public Locator locator() {
        return Locator.of(name);
    }

    /** The first bytes, at most {@link #HEAD}; empty for a directory or an unreadable file. */
    public synchronized byte[] head() {
        if (shown != null) {
            return shown.clone();
        } else if (head == null) {
            try {
                head = isRegular() ? read(0, (int) Math.min(HEAD, size())) : new byte[0];
            } catch (UnreadableEvidence unreadable) {
                head = new byte[0];
            }
        }
        return head.clone();
    }

    /** The whole file; a fault of kind LIMIT beyond {@link #WHOLE}. */
    public byte[] content() throws UnreadableEvidence {
        return content(WHOLE);
    }

    /** The whole file; a fault of kind LIMIT when it is longer than {@code most} bytes. */
    public byte[] content(long most) throws UnreadableEvidence {
        if (size() > most) {
            throw new UnreadableEvidence(locator(), Fault.LIMIT, "file-size " + most);
        }
        return read(0, (int) size());
    }

    /** Exactly {@code length} bytes from {@code from}; a fault of kind IO when the file is shorter than it was. */
    public byte[] read(long from, int length) throws UnreadableEvidence {
        if (shown != null && from + length <= shown.length) {
            return Arrays.copyOfRange(shown, (int) from, (int) from + length);
        }
        byte[] bytes = new byte[length];
        try (FileChannel channel = open()) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, begin + from + buffer.position()) < 0) {
                    throw new UnreadableEvidence(locator().atBytes(from, from + length), Fault.IO, "short-read");
                }
            }
            return bytes;
        } catch (IOException broken) {
            throw new UnreadableEvidence(locator().atBytes(new Range(from, from + length)), Fault.IO, "read", broken);
        }
    }

    /** Opens a read-only channel; the caller closes it. */
    public FileChannel open() throws IOException {
        custody.note(this);
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    /** A file of this name in the same folder. */
    public Optional<EvidenceFile> sibling(String simple) {
        Path other = path.resolveSibling(simple);
        int cut = name.lastIndexOf('/');
        return at(other, cut < 0 ? simple : name.substring(0, cut + 1) + simple);
    }

    /** A file that stands somewhere else and is read beside this one, such as the earlier copy that a trust file names; {@code as}: its name. */
    public Optional<EvidenceFile> elsewhere(Path other, String as) {
        return at(other, as);
    }

    /** What lies in the same folder, by name, this file included. */
    public List<EvidenceFile> siblings() throws UnreadableEvidence {
        int cut = name.lastIndexOf('/');
        Path folder = path.toAbsolutePath().getParent();
        return list(folder == null ? path.toAbsolutePath() : folder, cut < 0 ? "" : name.substring(0, cut + 1));
    }

    /** What lies in this directory, by name. */
    public List<EvidenceFile> children() throws UnreadableEvidence {
        return list(path, prefix());
    }

    /** An entry of this directory; the name may have several parts joined by {@code /}. */
    public Optional<EvidenceFile> child(String simple) {
        return at(path.resolve(simple), prefix() + simple);
    }

    private String prefix() {
        return name.endsWith("/") ? name : name.isEmpty() ? "" : name + "/";
    }

    private Optional<EvidenceFile> at(Path other, String otherName) {
        if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EvidenceFile(other, otherName, custody, FileState.of(other), 0, null));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private List<EvidenceFile> list(Path folder, String prefix) throws UnreadableEvidence {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> paths = entries.limit(LISTED + 1L).sorted().toList();
            if (paths.size() > LISTED) {
                throw new UnreadableEvidence(locator(), Fault.LIMIT, "directory-entries " + LISTED);
            }
            List<EvidenceFile> files = new ArrayList<>();
            for (Path entry : paths) {
                listed(entry, prefix + entry.getFileName()).ifPresent(files::add);
            }
            return files;
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableEvidence(locator(), Fault.IO, "list", broken);
        }
    }

    /** An entry that was listed a moment ago: it may have gone since, and it may be closed, which is not the same. */
    private Optional<EvidenceFile> listed(Path entry, String entryName) throws IOException {
        try {
            return Optional.of(new EvidenceFile(entry, entryName, custody, FileState.of(entry), 0, null));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
