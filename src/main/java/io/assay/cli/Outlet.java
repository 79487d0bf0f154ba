// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.check.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Refuses to write where evidence lies: over a file of it, or into a directory that is examined. */
final class Outlet {
    private Outlet() {}

    /** Ends the command when {@code file} is one of the paths or lies inside one. */
    static void check(Path file, List<Path> evidence) throws Failure {
        Path target = real(file);
        for (Path path : evidence) {
            Path source = real(path);
            if (target.equals(source) || Files.isDirectory(source) && target.startsWith(source)) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BESIDE_EVIDENCE, file));
            }
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
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, path));
        }
    }
}
