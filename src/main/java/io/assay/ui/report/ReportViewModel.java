// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.report.form.TextForm;
import io.assay.text.Language;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.ui.support.FilePicker;
import io.assay.ui.support.Latest;
import io.assay.ui.support.Shorten;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Writes the verdict file and the report where the auditor says, away from the window's thread. */
public final class ReportViewModel {
    /** Characters of the preview: about forty pages. */
    static final int PREVIEW = 120_000;

    private final OpenCase open;
    private final Reports reports;
    private final FilePicker files;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<ReportWish> wish = new SimpleObjectProperty<>(new ReportWish(Language.ENGLISH, false, false, ""));
    private final StringProperty preview = new SimpleStringProperty("");
    private final Latest<Sight> sights;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Path> written = new SimpleObjectProperty<>();
    private boolean shown;

    public ReportViewModel(OpenCase open, Reports reports, FilePicker files, Executor background, Executor window) {
        this.open = open;
        this.reports = reports;
        this.files = files;
        this.background = background;
        this.window = window;
        this.sights = new Latest<>(background, this::draw);
        wish.addListener(_ -> look());
        open.resultProperty().addListener(_ -> {
            wish.set(wish.get().of(""));
            look();
        });
    }

    /** What a preview was asked of; an older one never overwrites a newer. */
    private record Sight(RunResult result, ReportWish wish, List<Path> evidence, List<Path> trust) {
    }

    /** Asks for a preview; draws nothing while the screen is not there. */
    void look() {
        var result = open.resultProperty().get();
        preview.set("");
        if (result != null && shown) {
            sights.offer(new Sight(result, wish.get(), List.copyOf(open.evidence()), List.copyOf(open.trustFiles())));
        }
    }

    /** Whether the screen is in sight and its preview worth the work. */
    void shown(boolean now) {
        shown = now;
        look();
    }

    private void draw(Sight sight) {
        String text = new TextForm(reports.dossier(sight.result, sight.evidence, sight.trust, sight.wish.language(), sight.wish.options())).text();
        String cut = text.length() > PREVIEW ? text.substring(0, PREVIEW) : text;
        window.execute(() -> {
            if (sight.wish == wish.get() && sight.result == open.resultProperty().get()) {
                preview.set(cut);
            }
        });
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

    /** Asks where, then writes the report as it was wished for. */
    public void printReport(String title, Language language) {
        printReport(title, wish.get().in(language));
    }

    void printReport(String title, ReportWish wished) {
        var result = open.resultProperty().get();
        if (result != null) {
            var evidence = List.copyOf(open.evidence());
            var trust = List.copyOf(open.trustFiles());
            files.save(title, name(result) + ".report.pdf", "pdf").ifPresent(file -> write(file, into -> reports.printReport(result,
                reports.dossier(result, evidence, trust, wished.language(), wished.options()), into)));
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

    /** What the auditor wants of the report. */
    ObjectProperty<ReportWish> wishProperty() {
        return wish;
    }

    /** The beginning of the report as text; empty while it is made. */
    ReadOnlyStringProperty previewProperty() {
        return preview;
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
