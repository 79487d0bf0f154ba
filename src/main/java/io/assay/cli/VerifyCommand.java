// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;
import io.assay.format.Circumstances;
import io.assay.report.TextReport;
import io.assay.report.VerdictJson;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay verify}: the verdict on files and directories. */
@Command(name = "verify", description = "Verifies evidence: files, or directories with everything below.", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Evidence; never written to.")
    private List<Path> paths;

    @Mixin
    private RunOptions options;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
    private AnswerForm form = AnswerForm.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file instead of standard output.")
    private Path out;

    @Option(names = "--custody", paramLabel = "metadata|digest", description = "How files are compared before and after. Default: metadata.")
    private Custody custody = Custody.metadata;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words of {@code --format}. */
    enum AnswerForm {
        text, json
    }

    /** The words of {@code --custody}. */
    enum Custody {
        metadata, digest
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        RunResult result = run(options.circumstances(surroundings), words);
        byte[] answer = form == AnswerForm.json ? new VerdictJson(surroundings.tool()).bytes(result)
                : new TextReport(words).of(result).getBytes(StandardCharsets.UTF_8);
        Answer.write(answer, out, surroundings);
        if (result.cancelled()) {
            surroundings.err().println(words.text(CliText.CANCELLED));
            return ExitStatus.CANCELLED;
        }
        return ExitStatus.of(result.verdict().indication());
    }

    private RunResult run(Circumstances circumstances, Messages words) throws Failure {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, path));
            }
        }
        try {
            CustodyMode mode = custody == Custody.digest ? CustodyMode.DIGEST : CustodyMode.METADATA;
            return new Verification(surroundings.formats()).run(paths, circumstances, mode, surroundings.lanes(),
                    new TerminalMonitor(surroundings.err(), words, surroundings.cancelled()));
        } catch (NoSuchFileException gone) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, gone.getFile()));
        } catch (IOException unreadable) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, paths.getFirst()));
        } catch (UnreadableEvidence unreadable) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, unreadable.at().path()));
        }
    }
}
