// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.setting.TerminalMonitor;
import io.assay.check.Phrase;
import io.assay.format.Circumstances;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Runs the engine over the paths of a command line, with progress on standard error. */
final class Examiner {
    private final Surroundings surroundings;
    private final Messages words;

    Examiner(Surroundings surroundings, Messages words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    /** The result; a path that cannot be read ends the command. */
    RunResult run(List<Path> paths, Circumstances circumstances, CustodyMode mode) throws Failure {
        return run(paths, circumstances, mode, false);
    }

    /** The same; {@code pinning}: the ends of the logs are wanted. */
    RunResult run(List<Path> paths, Circumstances circumstances, CustodyMode mode, boolean pinning) throws Failure {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, path));
            }
        }
        try {
            return new Verification(surroundings.formats()).run(paths, Engagement.of(circumstances, mode, surroundings.lanes(),
                    new TerminalMonitor(surroundings.err(), words, surroundings.cancelled())).pinning(pinning));
        } catch (NoSuchFileException gone) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, gone.getFile()));
        } catch (IOException unreadable) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, paths.getFirst()));
        } catch (UnreadableEvidence unreadable) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, unreadable.at().path()));
        }
    }

    /** The exit status of a run, and the sentence for a cancelled one. */
    int status(RunResult result) {
        if (result.cancelled()) {
            surroundings.err().println(words.text(CliText.CANCELLED));
            return ExitStatus.CANCELLED;
        }
        return ExitStatus.of(result.verdict().indication());
    }
}
