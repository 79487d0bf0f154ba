// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.evidence.WrittenTime;
import io.assay.format.Circumstances;
import io.assay.replay.Cutoff;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.UnknownScope;
import io.assay.report.ReplayReport;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.Subject;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay replay}: the state that the events of one artefact give at a chosen point. */
@Command(name = "replay", description = "Rebuilds the state at a position, at a time, or at the end.", sortOptions = false)
final class ReplayCommand implements Callable<Integer> {
    private static final int OFFERED = 20;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PATH", description = "One artefact.")
    private Path path;

    @ArgGroup(multiplicity = "0..1")
    private Point point = new Point();

    @Option(names = "--stream", paramLabel = "ID", description = "Only this stream.")
    private String stream = "";

    @Option(names = "--user", paramLabel = "ID", description = "Only this user.")
    private String user = "";

    @Mixin
    private RunOptions options;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
    private VerifyCommand.AnswerForm form = VerifyCommand.AnswerForm.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file instead of standard output.")
    private Path out;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The cutoff: one of the three. */
    static final class Point {
        @Option(names = "--position", paramLabel = "N", description = "Up to and including this position.")
        private Long position;

        @Option(names = "--time", paramLabel = "T", description = "Up to and including this instant; without an offset in UTC.")
        private String time;

        @Option(names = "--all", description = "Everything.")
        private boolean all;
    }

    @Override
    public Integer call() throws Failure {
        Outlet.check(List.of(path), options, out);
        Cutoff cutoff = cutoff();
        try (Replay replay = open()) {
            ReplayReport report = new ReplayReport(replay.at(cutoff, new Scope(stream, user)));
            Answer.write(form == VerifyCommand.AnswerForm.json ? report.json() : report.text(options.words(surroundings)).getBytes(StandardCharsets.UTF_8),
                    out, surroundings);
            return ExitStatus.OK;
        } catch (UnknownScope unknown) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.UNKNOWN_SCOPE, offered(unknown.known())));
        } catch (IOException | UnreadableEvidence unreadable) {
            throw Failure.unreadable(path);
        }
    }

    private Replay open() throws Failure, IOException, UnreadableEvidence {
        Circumstances circumstances = options.circumstances(surroundings);
        Subject subject = new Verification(surroundings.formats()).subject(path);
        Optional<Replay> replay = subject.format().isEmpty() ? Optional.empty() : subject.format().get().replay(subject.file(), circumstances);
        return replay.orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.NOT_REPLAYABLE, path)));
    }

    private Cutoff cutoff() throws Failure {
        if (point.position != null) {
            return new Cutoff.AtPosition(point.position);
        } else if (point.all) {
            return new Cutoff.Everything();
        } else if (point.time == null) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.CUTOFF_MISSING));
        }
        return new Cutoff.AtTime(WrittenTime.read(point.time)
                .orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_INSTANT, "--time", point.time))));
    }

    private static String offered(List<Scope> known) {
        String rest = known.size() > OFFERED ? ", …" : "";
        return known.stream().filter(scope -> !scope.equals(Scope.WHOLE)).limit(OFFERED).map(scope -> String.join(" · ", Stream.of(scope.user(), scope.stream()).filter(part -> !part.isEmpty()).toList())).collect(Collectors.joining(", ", "", rest));
    }
}
