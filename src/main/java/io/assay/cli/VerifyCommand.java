// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.coverage.Scope;
import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.report.AnchorFile;
import io.assay.report.TextReport;
import io.assay.report.VerdictJson;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.DossierOptions;
import io.assay.survey.Surveyed;
import io.assay.text.Messages;
import io.assay.verify.RunResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    @Option(names = "--report", paramLabel = "FILE.pdf", description = "Also writes the report.")
    private Path report;

    @Option(names = "--compare", paramLabel = "VERDICT.json|REPORT.pdf", description = "Derives the verdict again, for the same time, and names differences.")
    private Path recorded;

    @Option(names = "--out-anchor", paramLabel = "FILE", description = "Also writes a trust file that pins where the logs end, for the next run.")
    private Path anchor;

    @Option(names = "--custody", paramLabel = "metadata|digest", description = "How files are compared before and after. Default: metadata.")
    private CustodyWord custody = CustodyWord.metadata;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words of {@code --format}. */
    enum AnswerForm {
        text, json
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        Outlet.check(recorded == null ? paths : Stream.concat(paths.stream(), Stream.of(recorded)).toList(), options, out, report, anchor);
        Examiner examiner = new Examiner(surroundings, words);
        Recorded earlier = recorded == null ? null : Recorded.read(recorded, options);
        Optional<Surveyed> surveyed = surveyed(examiner);
        RunResult result = surveyed.isPresent() ? surveyed.get().run()
            : examiner.run(paths, options.circumstances(surroundings), custody.mode(), anchor != null);
        byte[] json = new VerdictJson(surroundings.tool()).bytes(result);
        byte[] answer = form == AnswerForm.json ? json : new TextReport(words).of(result).getBytes(StandardCharsets.UTF_8);
        Answer.write(answer, out, surroundings);
        if (report != null) {
            new ReportFile(surroundings, words).write(result, new Annex(surveyed.map(Surveyed::result), List.of()),
                options.recipe(paths, custody.mode(), surroundings), DossierOptions.FULL, ReportFile.Form.pdf, report);
        }
        if (anchor != null) {
            Answer.write(AnchorFile.bytes(result), anchor, surroundings);
            surroundings.err().println(words.text(CliText.ANCHORS_WRITTEN, AnchorFile.count(result), anchor));
        }
        boolean reproduced = earlier == null || earlier.isReproduced(json, form == AnswerForm.json || out != null, surroundings, words);
        int status = examiner.status(result);
        return reproduced || status != ExitStatus.OK ? status : ExitStatus.NOT_REPRODUCED;
    }

    /** Counts what a report says of clauses on the way; nothing where no report is wanted. */
    private Optional<Surveyed> surveyed(Examiner examiner) throws Failure {
        return report == null ? Optional.empty() : Optional.of(examiner.survey(paths, new Scope().survey(surroundings), List.of(),
            examiner.engagement(options.circumstances(surroundings), custody.mode()).pinning(anchor != null)));
    }
}
