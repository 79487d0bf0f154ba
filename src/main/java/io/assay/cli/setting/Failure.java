// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Phrase;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Ends a command with a status and a sentence on standard error. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Phrase phrase;

    public Failure(int status, Phrase phrase) {
        super(phrase.key().key());
        this.status = status;
        this.phrase = phrase;
    }

    /** A named path that cannot be read; says why as far as the file system tells. */
    public static Failure unreadable(Object named) {
        Path path = Path.of(named.toString());
        CliText why = !Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? CliText.NOT_THERE : !Files.exists(path) ? CliText.DANGLING
                : !Files.isReadable(path) ? CliText.NO_RIGHT : CliText.CANNOT_READ;
        return new Failure(ExitStatus.UNREADABLE, Phrase.of(why, named));
    }

    /** The same where a file is needed and a directory would not do. */
    public static Failure unreadableFile(Object named) {
        return Files.isDirectory(Path.of(named.toString())) ? new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.IS_FOLDER, named)) : unreadable(named);
    }

    public int status() {
        return status;
    }

    public Phrase phrase() {
        return phrase;
    }
}
