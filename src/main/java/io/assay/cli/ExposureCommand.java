// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.exposure.EvidenceScan;
import io.assay.exposure.Exposure;
import io.assay.report.ExposureReport;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay exposure}: personal data in the evidence itself, to know before sharing it. */
@Command(name = "exposure", description = "Scans evidence for personal data: kinds, counts and places, never the values.", sortOptions = false)
final class ExposureCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or directories.")
    private List<Path> paths;

    @Mixin
    private RunOptions options;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
    private VerifyCommand.AnswerForm form = VerifyCommand.AnswerForm.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file instead of standard output.")
    private Path out;

    ExposureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Outlet.check(paths, options, out);
        Exposure exposure = new Exposure();
        Messages words = options.words(surroundings);
        for (Path path : paths) {
            try {
                new EvidenceScan(exposure, surroundings.cancelled()).scan(EvidenceFile.named(path, new Custody()));
            } catch (IOException | UnreadableEvidence unreadable) {
                throw Failure.unreadable(path);
            }
        }
        ExposureReport report = new ExposureReport(exposure);
        Answer.write(form == VerifyCommand.AnswerForm.json ? report.json() : report.text(words).getBytes(StandardCharsets.UTF_8), out, surroundings);
        return surroundings.cancelled().getAsBoolean() ? ExitStatus.CANCELLED : ExitStatus.OK;
    }
}
