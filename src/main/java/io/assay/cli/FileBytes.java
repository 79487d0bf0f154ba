// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes whole files of ours: reports, verdicts, tokens. A file is replaced when the new one is whole. */
final class FileBytes {
    private static final long LIMIT = 1L << 30;

    private FileBytes() {}

    static byte[] read(Path file) throws Failure {
        try {
            if (Files.size(file) > LIMIT) {
                throw new IOException("too large");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(file);
        }
    }

    static void write(byte[] bytes, Path file) throws Failure {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, file));
        }
    }
}
