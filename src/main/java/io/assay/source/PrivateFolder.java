// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/**
 * A folder that only this user can enter, never the one in which the evidence lies, removed with all it holds when closed and, should the
 * program die before, when the virtual machine ends.
 */
public final class PrivateFolder implements AutoCloseable {
    private static final long CHUNK = 16L << 20;

    private final Path folder;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder somewhere else than beside that file. */
    public static PrivateFolder awayFrom(Path evidence) throws IOException {
        Path here = evidence.toAbsolutePath().getParent();
        Path usual = Path.of(System.getProperty("java.io.tmpdir"));
        boolean beside = Files.exists(usual) && Files.isSameFile(usual, here);
        Path folder = Files.createTempDirectory(beside ? Path.of(System.getProperty("user.home")) : usual, "assay-");
        folder.toFile().deleteOnExit();
        return new PrivateFolder(folder);
    }

    /** Copies a file into the folder; what was copied when the auditor cancelled is left incomplete. */
    public Path copy(EvidenceFile from, String name, BooleanSupplier cancelled) throws IOException {
        Path to = file(name);
        try (FileChannel source = from.open();
                FileChannel target = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = 0;
            for (long step = 1; step > 0 && !cancelled.getAsBoolean(); at += step) {
                step = source.transferTo(at, CHUNK, target);
            }
        }
        return to;
    }

    /** A file that does not exist yet. */
    public Path file(String name) {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
