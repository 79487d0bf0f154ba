// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.evidence.Range;
import io.assay.format.Circumstances;
import io.assay.report.ProtectionReport;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay protection}: which bytes each check binds, and who could have forged the proof. */
@Command(name = "protection", description = "Shows which bytes of an artefact each hash, MAC and signature binds.", sortOptions = false)
final class ProtectionCommand implements Callable<Integer> {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PATH", description = "One artefact.")
    private Path path;

    @Mixin
    private RunOptions options;

    @Option(names = "--range", paramLabel = "FROM:TO", description = "Only these bytes of the file.")
    private String range;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
    private VerifyCommand.AnswerForm form = VerifyCommand.AnswerForm.text;

    ProtectionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Circumstances circumstances = options.circumstances(surroundings);
        Messages words = options.words(surroundings);
        Range asked = range();
        try {
            RunResult result = new Verification(surroundings.formats()).run(List.of(path), circumstances, CustodyMode.METADATA,
                    surroundings.lanes(), RunMonitor.SILENT);
            if (result.objects().size() != 1 || !result.objects().getFirst().isRecognised()) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NOT_ONE_ARTEFACT, path));
            }
            ProtectionReport report = new ProtectionReport(result.objects().getFirst(), asked);
            byte[] answer = form == VerifyCommand.AnswerForm.json ? report.json() : report.text(words).getBytes(StandardCharsets.UTF_8);
            Answer.write(answer, null, surroundings);
            return ExitStatus.OK;
        } catch (IOException | UnreadableEvidence unreadable) {
            throw Failure.unreadable(path);
        }
    }

    private Range range() throws Failure {
        if (range == null) {
            return new Range(0, Long.MAX_VALUE);
        }
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches() || Long.parseLong(matcher.group(2)) < Long.parseLong(matcher.group(1))) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_RANGE, range));
        }
        return new Range(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }
}
