// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.coverage;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.catalogue.CatalogueException;
import io.assay.coverage.catalogue.CatalogueReader;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.count.EventFilter;
import io.assay.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say what is counted: frameworks, catalogues, period, system, tenant, model. */
public final class Scope {
    @Option(names = "--framework", paramLabel = "ID", description = "Only this framework; may be repeated.")
    public List<String> frameworks = List.of();

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

    /** What is counted while evidence is verified. */
    public Survey survey(Surroundings surroundings) throws Failure {
        Catalogue catalogue = catalogue();
        for (String id : frameworks) {
            if (catalogue.framework(id).isEmpty()) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_WORD, id,
                        catalogue.frameworks().stream().map(Framework::id).sorted().collect(Collectors.joining(", "))));
            }
        }
        return new Survey(surroundings.formats(), catalogue, period(from, to, surroundings), filter());
    }

    private EventFilter filter() {
        return new EventFilter(system, tenant, model);
    }

    private Catalogue catalogue() throws Failure {
        Catalogue catalogue = BuiltIn.catalogue();
        for (Path file : catalogues) {
            try {
                catalogue = catalogue.with(CatalogueReader.read(Files.readAllBytes(file), file.toString()));
            } catch (IOException unreadable) {
                throw Failure.unreadableFile(file);
            } catch (CatalogueException faulty) {
                throw new Failure(ExitStatus.USAGE, faulty.phrase());
            }
        }
        return catalogue;
    }

    /** The days named; empty where none is. A missing end is today's. */
    static Optional<Period> period(String from, String to, Surroundings surroundings) throws Failure {
        if (from == null && to == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(from == null ? LocalDate.EPOCH : LocalDate.parse(from),
                    to == null ? LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC) : LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_PERIOD, from == null ? "" : from, to == null ? "" : to));
        }
    }
}
