// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.dataset;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.exposure.dataset.Article10;
import io.assay.exposure.dataset.Figures;
import io.assay.exposure.dataset.Rows;
import io.assay.report.DatasetReport;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay dataset}: the Article 10 figures of a data set; a gate: exit status 1 unless all four conditions hold and every file was read. */
@Command(name = "dataset", description = "Scans a data set for EU AI Act Article 10: .jsonl, .json, .csv, .txt, .parquet.", sortOptions = false)
public final class DatasetCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or directories.")
    private List<Path> paths;

    @Mixin
    private RunOptions options;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Form of the answer. Default: text.")
    private Form form = Form.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answer to a file instead of standard output.")
    private Path out;

    public DatasetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words of {@code --format}. */
    enum Form {
        text, json, csv
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        Outlet.check(paths, options, out);
        Figures figures = new Figures();
        Rows rows = new Rows(figures, this::beat);
        for (Path path : paths) {
            try {
                rows.read(EvidenceFile.named(path, new Custody()));
            } catch (IOException | UnreadableEvidence unreadable) {
                throw Failure.unreadable(path);
            } catch (CancellationException cancelled) {
                throw new Failure(ExitStatus.CANCELLED, Phrase.of(CliText.CANCELLED));
            }
        }
        DatasetReport report = new DatasetReport(figures, rows.unread());
        Answer.write(switch (form) {
            case json -> report.json();
            case csv -> report.csv().getBytes(StandardCharsets.UTF_8);
            case text -> report.text(words).getBytes(StandardCharsets.UTF_8);
        }, out, surroundings);
        return Article10.all(figures) && rows.unread().isEmpty() ? ExitStatus.OK : 1;
    }

    private void beat() {
        if (surroundings.cancelled().getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
