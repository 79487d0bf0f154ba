// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;
import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.setting.TerminalMonitor;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.report.CommitmentReport;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.Commitment;
import io.assay.survey.Committed;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Subject;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay prove}: the proof of one event as a file of its own. */
@Command(name = "prove", description = "Exports the proof of one event: what was hashed, the way to its seal, the seal, and how to verify it.",
        sortOptions = false)
final class ProveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "PATH", description = "One artefact.")
    private Path path;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Mixin
    private RunOptions options;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the capsule here instead of to standard output.")
    private Path out;

    @Option(names = "--recipe", paramLabel = "FILE", description = "Writes the recipe, a shell script for sha256sum, openssl and xxd, here too.")
    private Path recipe;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer to --committed. Default: text.")
    private VerifyCommand.AnswerForm form = VerifyCommand.AnswerForm.text;

    ProveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The event: by its id, or by its place. */
    static final class Which {
        @Option(names = "--event", paramLabel = "ID", description = "The event of this id.")
        private String event;

        @Option(names = "--position", paramLabel = "N", description = "The event at this position, as replay counts them.")
        private Long position;

        @Option(names = "--committed", paramLabel = "ID", description = "Instead: says whether this id was committed once, several times or never.")
        private String committed;
    }

    @Override
    public Integer call() throws Failure {
        Outlet.check(List.of(path), options, out, recipe);
        if (which.committed != null) {
            return committed();
        }
        Proven proven = proven();
        Answer.write(proven.file(), out, surroundings);
        if (recipe != null) {
            Answer.write(proven.recipe().getBytes(StandardCharsets.UTF_8), recipe, surroundings);
        }
        if (out != null) {
            surroundings.out().println(options.words(surroundings).text(CliText.PROVED, out, proven.steps(), proven.seal()));
        }
        return ExitStatus.OK;
    }

    private int committed() throws Failure {
        Engagement engagement = Engagement.of(options.circumstances(surroundings), CustodyMode.METADATA, surroundings.lanes(),
                new TerminalMonitor(surroundings.err(), options.words(surroundings), surroundings.cancelled()));
        try {
            Committed found = new Commitment(surroundings.formats(), which.committed).in(path, engagement);
            CommitmentReport report = new CommitmentReport(path.toString().replace('\\', '/'), found.id(), found.times(), found.answer(),
                    found.answer().name(), found.events(), found.among(), found.outcome(), found.open().stream().sorted().toList(), found.failed());
            Answer.write(form == VerifyCommand.AnswerForm.json ? report.json() : report.text(options.words(surroundings)).getBytes(StandardCharsets.UTF_8), out,
                    surroundings);
            return surroundings.cancelled().getAsBoolean() ? ExitStatus.CANCELLED : ExitStatus.OK;
        } catch (IOException | UnreadableEvidence unreadable) {
            throw Failure.unreadable(path);
        }
    }

    private Proven proven() throws Failure {
        Wanted wanted = which.event == null ? Wanted.at(which.position) : Wanted.ofId(which.event);
        try {
            Subject subject = new Verification(surroundings.formats()).subject(path);
            if (subject.format().isEmpty()) {
                throw new NotProvable(NotProvable.Reason.FORMAT);
            }
            return subject.format().get().prove(subject.file(), options.circumstances(surroundings), wanted);
        } catch (NotProvable not) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(not.reason()));
        } catch (IOException | UnreadableEvidence unreadable) {
            throw Failure.unreadable(path);
        }
    }
}
