// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.coverage;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.setting.TerminalMonitor;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.format.Circumstances;
import io.assay.report.CoverageCsv;
import io.assay.report.CoverageJson;
import io.assay.report.CoverageText;
import io.assay.report.oscal.OscalResults;
import io.assay.report.view.SightFile;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay coverage}: which clauses of which laws the verified events speak for; a gate with {@code --require}. */
@Command(name = "coverage", description = "Shows which clauses the evidence speaks for, beside what its issuer claims.", sortOptions = false)
public final class CoverageCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Evidence; never written to.")
    private List<Path> paths;

    @Mixin
    private RunOptions options;

    @Mixin
    private Scope scope;

    @Mixin
    private Viewing viewing;

    @Option(names = "--require", paramLabel = "CLAUSE", description = "Exit status 1 unless evidenced; may be repeated. FRAMEWORK/CLAUSE or CLAUSE.")
    private List<String> required = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv|oscal|svg|png", description = "Form of the answer. Default: text.")
    private Form form = Form.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file instead of standard output.")
    private Path out;

    public CoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words of {@code --format}. */
    enum Form {
        text, json, csv, oscal, svg, png
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        Outlet.check(paths, options, out);
        Failure.unlessReadable(paths);
        Circumstances circumstances = options.circumstances(surroundings);
        Survey survey = scope.survey(surroundings);
        Supplier<Engagement> engagement = () -> Engagement.of(circumstances, CustodyMode.METADATA, surroundings.lanes(),
                new TerminalMonitor(surroundings.err(), words, surroundings.cancelled()));
        try {
            Surveyed surveyed = survey.run(paths, scope.frameworks, engagement.get());
            CoverageResult shown = viewing.shown(surveyed.result());
            boolean whole = !viewing.isAsked() && form.compareTo(Form.oscal) <= 0 || form == Form.oscal;
            Answer.write(whole ? whole(surveyed, shown, words) : file().bytes(viewing.sight(surveyed, shown,
                    new Viewing.Again(survey, paths, engagement, surroundings)), words, circumstances.trust().sha256()), out, surroundings);
            boolean met = required.stream().filter(name -> !isEvidenced(name, surveyed.result(), words)).count() == 0;
            return surroundings.cancelled().getAsBoolean() ? ExitStatus.CANCELLED : met ? ExitStatus.OK : 1;
        } catch (UnreadableEvidence unreadable) {
            throw Failure.unreadable(unreadable.at().path(), paths);
        } catch (IOException unreadable) {
            throw Failure.unreadable(paths.getFirst(), paths);
        }
    }

    /** Names on standard error what keeps the gate shut. */
    private boolean isEvidenced(String name, CoverageResult result, Messages words) {
        Optional<ClauseState> state = result.clause(name).map(ClauseCoverage::state);
        if (state.isPresent() && state.get() == ClauseState.EVIDENCED) {
            return true;
        }
        surroundings.err().println(state.isEmpty() ? words.text(CliText.NO_SUCH_CLAUSE, name) : words.text(CliText.NOT_EVIDENCED, name));
        return false;
    }

    private byte[] whole(Surveyed surveyed, CoverageResult shown, Messages words) {
        return switch (form) {
            case json -> CoverageJson.bytes(shown, surveyed.run().circumstances().trust());
            case csv -> CoverageCsv.of(shown, surveyed.run().circumstances().trust().sha256()).getBytes(StandardCharsets.UTF_8);
            case oscal -> new OscalResults(surveyed.run(), shown, surroundings.tool()).bytes();
            case text, svg, png -> new CoverageText(words).of(shown, surveyed.run().circumstances().trust()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private SightFile file() {
        return switch (form) {
            case json -> SightFile.JSON;
            case csv -> SightFile.CSV;
            case svg -> SightFile.SVG;
            case png -> SightFile.PNG;
            case text, oscal -> SightFile.TEXT;
        };
    }
}
