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
import io.assay.coverage.CoverageResult;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.catalogue.CatalogueException;
import io.assay.coverage.catalogue.CatalogueReader;
import io.assay.coverage.count.EventFilter;
import io.assay.format.Circumstances;
import io.assay.report.CoverageCsv;
import io.assay.report.CoverageJson;
import io.assay.report.CoverageText;
import io.assay.report.oscal.OscalResults;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay coverage}: which clauses of which laws the verified events speak for; a gate with {@code --require}. */
@Command(name = "coverage", description = "Shows which clauses the evidence speaks for, beside what its issuer claims.", sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Evidence; never written to.")
    private List<Path> paths;

    @Mixin
    private RunOptions options;

    @Option(names = "--framework", paramLabel = "ID", description = "Only this framework; may be repeated.")
    private List<String> frameworks = List.of();

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Adds or replaces a framework (assay.framework/1); may be repeated.")
    private List<Path> catalogues = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "First day of the audit period, in UTC.")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day of the audit period, whole, in UTC.")
    private String to;

    @Option(names = "--system", paramLabel = "NAME", description = "Only events of this system, such as spanforge.")
    private String system = "";

    @Option(names = "--tenant", paramLabel = "ID", description = "Only events of this tenant.")
    private String tenant = "";

    @Option(names = "--model", paramLabel = "ID", description = "Only events of this model.")
    private String model = "";

    @Option(names = "--require", paramLabel = "CLAUSE", description = "Exit status 1 unless evidenced; may be repeated. FRAMEWORK/CLAUSE or CLAUSE.")
    private List<String> required = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv|oscal", description = "Form of the answer. Default: text.")
    private Form form = Form.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file instead of standard output.")
    private Path out;

    CoverageCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words of {@code --format}. */
    enum Form {
        text, json, csv, oscal
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        Surveyed surveyed = run(options.circumstances(surroundings), words);
        CoverageResult result = surveyed.result();
        Answer.write(switch (form) {
            case json -> CoverageJson.bytes(result);
            case csv -> CoverageCsv.of(result).getBytes(StandardCharsets.UTF_8);
            case oscal -> new OscalResults(surveyed.run(), result, surroundings.tool()).bytes();
            case text -> new CoverageText(words).of(result).getBytes(StandardCharsets.UTF_8);
        }, out, surroundings);
        boolean met = required.stream().allMatch(name -> result.clause(name).filter(clause -> clause.state() == ClauseState.EVIDENCED).isPresent());
        return met ? ExitStatus.OK : 1;
    }

    private Surveyed run(Circumstances circumstances, Messages words) throws Failure {
        try {
            return new Survey(surroundings.formats(), catalogue(), period(), new EventFilter(system, tenant, model)).run(paths, frameworks,
                    Engagement.of(circumstances, CustodyMode.METADATA, surroundings.lanes(),
                            new TerminalMonitor(surroundings.err(), words, surroundings.cancelled())));
        } catch (IOException | UnreadableEvidence unreadable) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, paths.getFirst()));
        }
    }

    private Catalogue catalogue() throws Failure {
        Catalogue catalogue = BuiltIn.catalogue();
        for (Path file : catalogues) {
            try {
                catalogue = catalogue.with(CatalogueReader.read(Files.readAllBytes(file), file.toString()));
            } catch (IOException unreadable) {
                throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_READ, file));
            } catch (CatalogueException faulty) {
                throw new Failure(ExitStatus.USAGE, faulty.phrase());
            }
        }
        return catalogue;
    }

    private Optional<Period> period() throws Failure {
        if (from == null && to == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(from == null ? LocalDate.EPOCH : LocalDate.parse(from),
                    to == null ? LocalDate.ofInstant(surroundings.clock().instant(), java.time.ZoneOffset.UTC) : LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_PERIOD, String.valueOf(from), String.valueOf(to)));
        }
    }
}
