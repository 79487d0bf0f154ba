// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.coverage.Scope;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.report.TextReport;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.DossierOptions;
import io.assay.survey.Surveyed;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay demo}: writes the sample case; with {@code --show} also verifies it, prints the verdict, writes the report, opens the window. */
@Command(name = "demo", description = "Writes the sample case: one good and one tampered artefact for every system.", sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIRECTORY", description = "Where the case goes; made where it is missing.")
    private Path directory;

    @Option(names = "--show", description = "Also verifies it, prints the verdict, and opens the window where there is a display.")
    private boolean show;

    @Mixin
    private RunOptions options;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        try {
            surroundings.demo().write(directory);
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, directory));
        }
        surroundings.err().println(words.text(CliText.DEMO_WRITTEN, directory));
        return show ? show(words) : ExitStatus.OK;
    }

    private int show(Messages words) throws Failure {
        Path trust = directory.resolve("trust.json");
        options.trust = List.of(trust);
        List<Path> paths = List.of(directory.resolve("good"), directory.resolve("unproven"), directory.resolve("tampered"));
        Examiner examiner = new Examiner(surroundings, words);
        Surveyed surveyed = examiner.survey(paths, new Scope().survey(surroundings), List.of(),
            examiner.engagement(options.circumstances(surroundings), CustodyMode.METADATA));
        RunResult result = surveyed.run();
        surroundings.out().print(new TextReport(words).of(result));
        surroundings.out().flush();
        new ReportFile(surroundings, words).write(result, new Annex(Optional.of(surveyed.result()), List.of()), options.recipe(paths, CustodyMode.METADATA, surroundings), DossierOptions.FULL,
            ReportFile.Form.pdf, directory.resolveSibling("report.pdf"));
        return surroundings.window().isPossible() ? surroundings.window().open(new Surroundings.Opening(paths, List.of(trust), Optional.empty())) : ExitStatus.OK;
    }
}
