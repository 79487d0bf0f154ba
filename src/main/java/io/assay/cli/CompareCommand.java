// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.setting.TerminalMonitor;
import io.assay.check.Phrase;
import io.assay.compare.Difference;
import io.assay.compare.Marks;
import io.assay.compare.SealChange;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.change.ClauseChange;
import io.assay.coverage.count.EventFilter;
import io.assay.evidence.Event;
import io.assay.evidence.Sealed;
import io.assay.format.Circumstances;
import io.assay.report.CompareReport;
import io.assay.report.CompareReport.ClauseMove;
import io.assay.source.UnreadableEvidence;
import io.assay.query.EventBytes;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.verify.CustodyEntry;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.EventWatcher;
import io.assay.verify.ObjectResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay compare}: two states of one system: appended, changed, cut, forked. */
@Command(name = "compare", description = "Compares an older and a newer state of one system.", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older state.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer state.")
    private Path now;

    @Mixin
    private RunOptions options;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
    private VerifyCommand.AnswerForm form = VerifyCommand.AnswerForm.text;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** One state as read. */
    private record State(Marks marks, List<Sealed> seals, Surveyed surveyed) {
    }

    @Override
    public Integer call() throws Failure {
        Circumstances circumstances = options.circumstances(surroundings);
        State before = state(old, circumstances);
        State after = state(now, circumstances);
        CompareReport report = new CompareReport(named(old), named(now), Difference.between(before.marks(), after.marks()),
                new CompareReport.Worth(before.surveyed().run().verdict().indication(), after.surveyed().run().verdict().indication()),
                SealChange.between(before.seals(), after.seals()), moves(Surveyed.Pair.of(before.surveyed(), after.surveyed())));
        Answer.write(form == VerifyCommand.AnswerForm.json ? report.json()
                : report.text(options.words(surroundings)).getBytes(StandardCharsets.UTF_8), null, surroundings);
        return ExitStatus.OK;
    }

    private static String named(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private State state(Path path, Circumstances circumstances) throws Failure {
        Marks marks = new Marks();
        List<Sealed> seals = new ArrayList<>();
        Survey survey = new Survey(surroundings.formats(), BuiltIn.catalogue(), Optional.empty(), EventFilter.ALL);
        try (EventBytes bytes = new EventBytes()) {
            Surveyed surveyed = survey.run(List.of(path), List.of(), Engagement.of(circumstances, CustodyMode.METADATA, surroundings.lanes(),
                    new TerminalMonitor(surroundings.err(), options.words(surroundings), surroundings.cancelled()))
                    .watchedBy(watcher(marks, seals, bytes)));
            if (surveyed.run().objects().stream().noneMatch(ObjectResult::isRecognised)) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NOT_ONE_ARTEFACT, path));
            }
            return new State(marks.of(surveyed.run().custody().stream().map(CustodyEntry::sha256)), seals, surveyed);
        } catch (IOException | UnreadableEvidence unreadable) {
            throw Failure.unreadable(path);
        }
    }

    private static EventWatcher watcher(Marks marks, List<Sealed> seals, EventBytes bytes) {
        return new EventWatcher() {
            @Override
            public void event(String format, String path, Event event) {
                marks.add(format, event, bytes.apply(event));
            }

            @Override
            public void seal(String path, Sealed seal) {
                seals.add(seal);
            }
        };
    }

    private static List<ClauseMove> moves(Surveyed.Pair pair) {
        return ClauseChange.between(pair.before(), pair.after()).stream().filter(change -> change.before().state() != change.after().state())
                .map(change -> new ClauseMove(change.after().key(), change.before().state().name(), change.after().state().name())).toList();
    }
}
