// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.source.FileState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the file system says of a file, or of all below a directory: size, time of the last change, identity. Nothing is read. */
final class Stamp {
    private static final int MOST = 20_000;

    private Stamp() {}

    /** Empty where something is not there any more. */
    static String of(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files = all.filter(Files::isRegularFile).limit(MOST).sorted().toList();
            StringBuilder stamp = new StringBuilder();
            for (Path file : files) {
                stamp.append(file).append(' ').append(FileState.of(file)).append('\n');
            }
            return stamp.toString();
        } catch (IOException | UncheckedIOException gone) {
            return "";
        }
    }
}
