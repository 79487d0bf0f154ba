// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.coverage.Scope;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.cli.ReportFile.Form;
import io.assay.replay.StateRequest;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.SectionId;
import io.assay.report.seal.SealFailure;
import io.assay.survey.Surveyed;
import io.assay.text.Messages;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay report}: the report of a run, for the file. */
@Command(name = "report", description = "Verifies evidence and writes the report: PDF/A, or the same in text, JSON or CSV.", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Evidence; never written to.")
    private List<Path> paths;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The report.")
    private Path out;

    @Mixin
    private RunOptions options;

    @Option(names = "--format", paramLabel = "pdf|text|json|csv", description = "Form of the report. Default: by the file's name, else pdf.")
    private Form form;

    @Option(names = "--executive", description = "The short report: result, scope, findings in brief, limitations, how to reproduce, sign-off.")
    private boolean executive;

    @Option(names = "--sections", split = ",", paramLabel = "SECTION", description = "Only these sections, such as result,findings,keys.")
    private List<String> sections = List.of();

    @Option(names = "--redact", description = "Withholds recorded values that could name a person.")
    private boolean redact;

    @Option(names = "--object", paramLabel = "PATH", description = "Reports on this one item of the run.")
    private String object = "";

    @Option(names = "--state", paramLabel = "[PATH@]POINT", description = "The state at this point: end, a position, an instant; may be repeated.")
    private List<String> points = List.of();

    @Option(names = "--stream", paramLabel = "ID", description = "States of this stream only.")
    private String stream = "";

    @Option(names = "--user", paramLabel = "ID", description = "States of this user only.")
    private String user = "";

    @Mixin
    private Scope scope;

    @Mixin
    private SigningOptions signing;

    @Option(names = "--custody", paramLabel = "metadata|digest", description = "How files are compared before and after. Default: metadata.")
    private CustodyWord custody = CustodyWord.metadata;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        Outlet.check(paths, options, out);
        DossierOptions wanted = wanted();
        Examiner examiner = new Examiner(surroundings, words);
        Surveyed surveyed = examiner.survey(paths, scope.survey(surroundings), scope.frameworks,
            examiner.engagement(options.circumstances(surroundings), custody.mode()));
        RunResult result = surveyed.run();
        if (!object.isEmpty() && result.objects().stream().noneMatch(found -> found.path().equals(object))) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_SUCH_OBJECT, object));
        }
        Annex annex = new Annex(Optional.of(surveyed.result()), examiner.states(paths, result, wanted.states()));
        new ReportFile(surroundings, words).write(result, annex, options.recipe(paths, custody.mode(), surroundings), wanted, form(), out);
        if (signing.isGiven()) {
            sign(words);
        }
        return examiner.status(result);
    }

    private void sign(Messages words) throws Failure {
        try {
            SignCommand.sign(FileBytes.read(out), out, out, signing, surroundings, words);
        } catch (SealFailure failure) {
            throw new Failure(ExitStatus.USAGE, failure.phrase());
        }
    }

    private List<StateRequest> requests() throws Failure {
        List<StateRequest> requests = new ArrayList<>();
        for (String point : points) {
            requests.add(StateRequest.parse(point, stream, user)
                .orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_POINT, point))));
        }
        return requests;
    }

    private DossierOptions wanted() throws Failure {
        DossierOptions wanted = (executive ? DossierOptions.EXECUTIVE : DossierOptions.FULL).redacted(redact).of(object).at(requests());
        if (sections.isEmpty()) {
            return wanted;
        }
        Set<SectionId> chosen = EnumSet.noneOf(SectionId.class);
        for (String word : sections) {
            chosen.add(SectionId.of(word).orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_SECTION, word,
                Arrays.stream(SectionId.values()).map(SectionId::word).collect(Collectors.joining(", "))))));
        }
        return wanted.with(chosen);
    }

    private Form form() {
        if (form != null) {
            return form;
        }
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") ? Form.text : name.endsWith(".json") ? Form.json : name.endsWith(".csv") ? Form.csv : Form.pdf;
    }
}
