// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Answer;
import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.exposure.EvidenceScan;
import io.assay.exposure.Exposure;
import io.assay.exposure.RedactedCopy;
import io.assay.exposure.Redactor;
import io.assay.report.ExposureReport;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Option(names = "--redact", description = "Takes personal data out of the names of files that the answer gives.")
    private boolean redact;

    @Option(names = "--copies", paramLabel = "DIRECTORY", description = "Lays redacted copies of text files there, to share in place of the evidence.")
    private Path copies;

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
        Redactor redactor = new Redactor(kind -> "[" + words.text(kind) + "]");
        Optional<RedactedCopy> copy = copies(redactor);
        for (Path path : paths) {
            try {
                new EvidenceScan(exposure, surroundings.cancelled()).scan(EvidenceFile.named(path, new Custody()));
                if (copy.isPresent()) {
                    lay(copy.get(), path);
                }
            } catch (IOException | UnreadableEvidence unreadable) {
                throw Failure.unreadable(path, paths);
            }
        }
        ExposureReport report = new ExposureReport(exposure, redact ? redactor::redact : name -> name, copy);
        Answer.write(form == VerifyCommand.AnswerForm.json ? report.json() : report.text(words).getBytes(StandardCharsets.UTF_8), out, surroundings);
        return surroundings.cancelled().getAsBoolean() ? ExitStatus.CANCELLED : ExitStatus.OK;
    }

    private Optional<RedactedCopy> copies(Redactor redactor) throws Failure {
        if (copies == null) {
            return Optional.empty();
        }
        Path target = copies.toAbsolutePath().normalize();
        for (Path path : paths) {
            Path evidence = path.toAbsolutePath().normalize();
            if (target.startsWith(evidence) || target.equals(evidence.getParent())) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BESIDE_EVIDENCE, copies));
            }
        }
        return Optional.of(new RedactedCopy(target, redactor, surroundings.cancelled()));
    }

    private void lay(RedactedCopy copy, Path path) throws Failure, UnreadableEvidence, IOException {
        EvidenceFile evidence = EvidenceFile.named(path, new Custody());
        try {
            copy.copy(evidence);
        } catch (FileSystemException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, refused.getFile()));
        }
    }
}
