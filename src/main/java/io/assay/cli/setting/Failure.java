// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Phrase;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Ends a command with a status and a sentence on standard error. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Phrase> phrases;

    public Failure(int status, Phrase... phrases) {
        super(phrases[0].key().key());
        this.status = status;
        this.phrases = List.of(phrases);
    }

    /** A named path that cannot be read; says why as far as the file system tells. */
    public static Failure unreadable(Object named) {
        Path path = Path.of(named.toString());
        return new Failure(ExitStatus.UNREADABLE, Phrase.of(why(path), named));
    }

    /** The same of one path among several, none of which was examined. */
    public static Failure unreadable(Object named, List<Path> all) {
        return all.size() < 2 ? unreadable(named)
                : new Failure(ExitStatus.UNREADABLE, Phrase.of(why(Path.of(named.toString())), named), Phrase.of(CliText.NOTHING_DONE, all.size() - 1));
    }

    /** Ends the command where one of the paths it names cannot be read. */
    public static void unlessReadable(List<Path> all) throws Failure {
        for (Path path : all) {
            if (!Files.isReadable(path)) {
                throw unreadable(path, all);
            }
        }
    }

    private static CliText why(Path path) {
        boolean closed = !Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
        boolean barred = Files.exists(path) && !Files.isReadable(path) || Files.isDirectory(path) && !Files.isExecutable(path);
        return closed || barred ? CliText.NO_RIGHT : !Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? CliText.NOT_THERE
                : !Files.exists(path) ? CliText.DANGLING : CliText.CANNOT_READ;
    }

    /** The same where a file is needed and a directory would not do. */
    public static Failure unreadableFile(Object named) {
        return Files.isDirectory(Path.of(named.toString())) ? new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.IS_FOLDER, named)) : unreadable(named);
    }

    public int status() {
        return status;
    }

    /** What to say, one sentence or more a line. */
    public List<Phrase> phrases() {
        return phrases;
    }
}
