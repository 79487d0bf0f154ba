// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.trust.TrustFileException;
import io.assay.trust.TrustFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.function.UnaryOperator;

/**
 * The one trust file that is changed. It is read as a trust file before and after the change, and replaced in one step: whoever reads it sees the old
 * file or the new one. A new file is readable by its owner alone, for it may hold secrets.
 *
 * @param environment looks a variable up; null where it is not set
 */
public record StoreFile(Path file, UnaryOperator<String> environment) {
    /** One change of the file. */
    @FunctionalInterface
    public interface Change {
        TrustDocument of(TrustDocument document) throws NotPinned;
    }

    /** Changes the file; one that is not there yet is begun, with its folder where {@code folders} says so. */
    public void change(Change change, boolean folders) throws IOException, TrustFileException, NotPinned {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        TrustDocument old = Files.exists(target) ? new TrustDocument(Files.readAllBytes(target), file.toString()) : TrustDocument.empty(file.toString());
        Path folder = target.getParent();
        read(old, folder);
        TrustDocument next = change.of(old);
        read(next, folder);
        if (folders) {
            Files.createDirectories(folder);
        }
        replace(next.bytes(), target);
    }

    private void read(TrustDocument document, Path folder) throws IOException, TrustFileException {
        new TrustFiles(environment).add(document.bytes(), file.toString(), folder);
    }

    private static void replace(byte[] bytes, Path target) throws IOException {
        Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (Files.exists(target) && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
