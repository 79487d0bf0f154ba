// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.TrustFileException;
import io.assay.trust.TrustFiles;
import io.assay.trust.pinning.NotPinned;
import io.assay.trust.pinning.TrustDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import picocli.CommandLine.Option;

/**
 * The one trust file that a command changes. It is read as a trust file before and after the change, and replaced in one step: whoever reads it sees
 * the old file or the new one. A new file is readable by its owner alone, for it may hold secrets.
 */
final class Store {
    @Option(names = "--trust", paramLabel = "FILE", description = "The trust file to change. Default: the auditor's own store.")
    private Path named;

    @Option(names = "--lang", paramLabel = "en|de", converter = RunOptions.LanguageTag.class, description = "Language of messages.")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    /** One change of the file. */
    @FunctionalInterface
    interface Change {
        TrustDocument of(TrustDocument document) throws NotPinned;
    }

    Messages words(Surroundings surroundings) {
        return new Messages(language == null ? surroundings.language() : language);
    }

    /** Changes the file and answers which it was; a file that is not there yet is begun. */
    Path change(Surroundings surroundings, Change change) throws Failure {
        Path file = file(surroundings);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            TrustDocument old = Files.exists(target) ? new TrustDocument(Files.readAllBytes(target), file.toString()) : TrustDocument.empty(file.toString());
            Path folder = target.getParent();
            read(old, file, folder, surroundings);
            TrustDocument next = change.of(old);
            read(next, file, folder, surroundings);
            if (named == null) {
                Files.createDirectories(folder);
            }
            replace(next.bytes(), target);
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, file));
        } catch (TrustFileException faulty) {
            throw new Failure(ExitStatus.USAGE, faulty.phrase());
        } catch (NotPinned reason) {
            throw new Failure(ExitStatus.USAGE, reason.phrase());
        }
        return file;
    }

    private Path file(Surroundings surroundings) throws Failure {
        if (named != null) {
            return named;
        }
        return surroundings.userTrust().orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_STORE)));
    }

    private static void read(TrustDocument document, Path file, Path folder, Surroundings surroundings) throws IOException, TrustFileException {
        new TrustFiles(surroundings.environment()).add(document.bytes(), file.toString(), folder);
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
