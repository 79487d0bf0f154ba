// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.setting.TerminalMonitor;
import io.assay.format.Circumstances;
import io.assay.replay.StateAnswer;
import io.assay.replay.StateRequest;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.States;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
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
        return guarded(paths, () -> new Verification(surroundings.formats()).run(paths, engagement(circumstances, mode).pinning(pinning)));
    }

    /** The result with what was counted on the way, for a report. */
    Surveyed survey(List<Path> paths, Survey survey, List<String> frameworks, Engagement engagement) throws Failure {
        return guarded(paths, () -> survey.run(paths, frameworks, engagement));
    }

    /** The states asked for of the artefacts of a run. */
    List<StateAnswer> states(List<Path> paths, RunResult run, List<StateRequest> requests) throws Failure {
        return guarded(paths, () -> new States(surroundings.formats()).of(run, requests));
    }

    /** How this command takes part in a run: with progress on standard error. */
    Engagement engagement(Circumstances circumstances, CustodyMode mode) {
        return Engagement.of(circumstances, mode, surroundings.lanes(), new TerminalMonitor(surroundings.err(), words, surroundings.cancelled()));
    }

    private interface Work<T> {
        T done() throws IOException, UnreadableEvidence;
    }

    private static <T> T guarded(List<Path> paths, Work<T> work) throws Failure {
        Failure.unlessReadable(paths);
        try {
            return work.done();
        } catch (NoSuchFileException gone) {
            throw Failure.unreadable(gone.getFile(), paths);
        } catch (IOException unreadable) {
            throw Failure.unreadable(paths.getFirst(), paths);
        } catch (UnreadableEvidence unreadable) {
            throw Failure.unreadable(unreadable.at().path(), paths);
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
