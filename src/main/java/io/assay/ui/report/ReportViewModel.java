// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.report.dossier.DossierOptions;
import io.assay.text.Language;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.ui.support.FilePicker;
import io.assay.ui.support.Shorten;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Writes the verdict file and the report where the auditor says, away from the window's thread. */
public final class ReportViewModel {
    private final OpenCase open;
    private final Reports reports;
    private final FilePicker files;
    private final Executor background;
    private final Executor window;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Path> written = new SimpleObjectProperty<>();

    public ReportViewModel(OpenCase open, Reports reports, FilePicker files, Executor background, Executor window) {
        this.open = open;
        this.reports = reports;
        this.files = files;
        this.background = background;
        this.window = window;
    }

    private interface Writing {
        void into(Path file) throws Refused;
    }

    /** Asks where, then writes the verdict file; does nothing where there is no verdict. */
    public void saveVerdict(String title) {
        var result = open.resultProperty().get();
        if (result != null) {
            files.save(title, name(result) + ".verdict.json", "json").ifPresent(file -> write(file, into -> reports.saveVerdict(result, into)));
        }
    }

    /** Asks where, then writes the report. */
    public void printReport(String title, Language language) {
        var result = open.resultProperty().get();
        if (result != null) {
            var evidence = List.copyOf(open.evidence());
            var trust = List.copyOf(open.trustFiles());
            files.save(title, name(result) + ".report.pdf", "pdf").ifPresent(file -> write(file, into -> reports.printReport(result,
                reports.dossier(result, evidence, trust, language, DossierOptions.FULL), into)));
        }
    }

    private void write(Path file, Writing writing) {
        working.set(true);
        written.set(null);
        background.execute(() -> {
            try {
                writing.into(file);
                window.execute(() -> {
                    working.set(false);
                    written.set(file);
                });
            } catch (Refused refused) {
                window.execute(() -> {
                    working.set(false);
                    open.refuse(refused.problem());
                });
            }
        });
    }

    private static String name(RunResult result) {
        return result.objects().size() == 1 ? Shorten.fileName(result.objects().getFirst().path()) : "assay";
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working;
    }

    /** What was written last; null where nothing was. */
    public ReadOnlyObjectProperty<Path> writtenProperty() {
        return written;
    }

    /** Stops telling what was written. */
    public void forget() {
        written.set(null);
    }
}
