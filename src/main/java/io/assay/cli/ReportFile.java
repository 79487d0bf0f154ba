// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.format.EvidenceFormat;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Recipe;
import io.assay.report.form.CsvForm;
import io.assay.report.form.JsonForm;
import io.assay.report.form.PdfForm;
import io.assay.report.form.TextForm;
import io.assay.report.section.DossierWriter;
import io.assay.text.Messages;
import io.assay.verify.RunResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes the report of a run into a file; a report that could not be finished leaves no file behind. */
final class ReportFile {
    private static final int PAGES_WORTH_TELLING = 100;

    /** The forms of {@code --format}. */
    enum Form {
        pdf, text, json, csv
    }

    private final Surroundings surroundings;
    private final Messages words;

    ReportFile(Surroundings surroundings, Messages words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    void write(RunResult result, Annex annex, Recipe recipe, DossierOptions options, Form form, Path file) throws Failure {
        List<String> formats = surroundings.formats().stream().map(EvidenceFormat::id).toList();
        Dossier dossier = new DossierWriter(surroundings.tool(), formats, words).write(result, recipe, options, annex);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(dossier, form, out, result.cancelled());
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            discard(part);
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, file));
        } catch (CancellationException cancelled) {
            discard(part);
            throw new Failure(ExitStatus.CANCELLED, Phrase.of(CliText.REPORT_CANCELLED));
        }
        surroundings.err().println(words.text(CliText.REPORT_WRITTEN, file));
    }

    /** The report of a cancelled run is written to its end: that it was cancelled is what it says. */
    private void write(Dossier dossier, Form form, OutputStream out, boolean cancelled) throws IOException {
        switch (form) {
            case pdf -> new PdfForm(dossier, surroundings.tool().name() + " " + surroundings.tool().version())
                .write(out, pages -> goesOn(pages, cancelled));
            case text -> out.write(new TextForm(dossier).text().getBytes(StandardCharsets.UTF_8));
            case json -> out.write(JsonForm.bytes(dossier));
            case csv -> out.write(new CsvForm(dossier).bytes());
        }
    }

    private boolean goesOn(int pages, boolean cancelledBefore) {
        if (pages % PAGES_WORTH_TELLING == 0) {
            surroundings.err().print("\r" + words.text(CliText.REPORT_PAGES, pages));
            surroundings.err().flush();
        }
        return cancelledBefore || !surroundings.cancelled().getAsBoolean();
    }

    private static void discard(Path part) throws Failure {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, part));
        }
    }
}
