// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Says before a long run whether its answer can be laid down. Refuses to write where evidence lies (over a file of it, or into a directory that is
 * examined), over another file that the command reads, over a directory, and into a directory that is not there.
 */
public final class Outlet {
    private Outlet() {}

    /** Ends the command when one of the files cannot be written to; {@code null} stands for standard output. */
    public static void check(List<Path> evidence, RunOptions options, Path... files) throws Failure {
        for (Path file : Arrays.stream(files).filter(Objects::nonNull).toList()) {
            check(file, evidence, options);
        }
    }

    private static void check(Path file, List<Path> evidence, RunOptions options) throws Failure {
        Path target = real(file);
        for (Path path : evidence) {
            Path source = real(path);
            if (target.equals(source) || Files.isDirectory(source) && target.startsWith(source)) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BESIDE_EVIDENCE, file));
            }
        }
        for (Path path : options.read()) {
            if (target.equals(real(path))) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.OVER_INPUT, file));
            }
        }
        if (Files.isDirectory(target)) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.OUT_IS_FOLDER, file));
        }
        if (target.getParent() != null && !Files.isDirectory(target.getParent())) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.OUT_NO_FOLDER, file, target.getParent()));
        }
    }

    /** The path behind symbolic links, as far as it exists. */
    private static Path real(Path path) throws Failure {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            Path parent = absolute.getParent();
            return parent != null && Files.exists(parent) ? parent.toRealPath().resolve(absolute.getFileName()) : absolute;
        } catch (IOException unreadable) {
            throw Failure.unreadable(path);
        }
    }
}
