// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.text.Language;
import io.assay.ui.session.CoverageForm;
import io.assay.ui.session.CoverageWish;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.ui.support.Clip;
import io.assay.ui.support.FilePicker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Takes along what of the coverage is in sight: onto the clipboard or into a file, in the forms of the command line or as a picture. */
public final class CoverageExport {
    private final CoverageViewModel model;
    private final OpenCase open;
    private final Reports reports;
    private final FilePicker files;
    private final Clip clip;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<Path> written = new SimpleObjectProperty<>();

    /** @param background for short work beside the window's thread */
    public CoverageExport(CoverageViewModel model, OpenCase open, Reports reports, FilePicker files, Clip clip, Executor background,
        Executor window) {
        this.model = model;
        this.open = open;
        this.reports = reports;
        this.files = files;
        this.clip = clip;
        this.background = background;
        this.window = window;
    }

    /** Puts what is in sight on the clipboard, as CSV. */
    void copy(Language language) {
        var all = model.coveredProperty().get();
        model.sight().ifPresent(sight -> clip.copy(new String(reports.coverage(all, model.shownProperty().get(), sight, CoverageForm.CSV, language),
            StandardCharsets.UTF_8)));
    }

    void copy(String text) {
        clip.copy(text);
    }

    /** Asks where, then writes what is in sight; does nothing where nothing was counted. */
    void save(CoverageForm form, String title, Language language) {
        var all = model.coveredProperty().get();
        var sight = model.sight();
        if (all != null && sight.isPresent()) {
            var part = model.shownProperty().get();
            files.save(title, "coverage-" + sight.get().look().word() + "." + form.ending(), form.ending()).ifPresent(file -> background.execute(() -> {
                try {
                    reports.save(all.run(), reports.coverage(all, part, sight.get(), form, language), file);
                    window.execute(() -> written.set(file));
                } catch (Refused refused) {
                    window.execute(() -> open.refuse(refused.problem()));
                }
            }));
        }
    }

    /** Asks for a catalogue of clauses, and counts again with it. */
    void addCatalogue(String title) {
        var chosen = files.evidence(title);
        if (!chosen.isEmpty()) {
            var wish = model.wish();
            var all = new LinkedHashSet<>(wish.catalogues());
            all.addAll(chosen);
            model.wishProperty().set(new CoverageWish(wish.period(), wish.filter(), List.copyOf(all)));
        }
    }

    /** Goes back to the catalogues that are built in. */
    void dropCatalogues() {
        var wish = model.wish();
        model.wishProperty().set(new CoverageWish(wish.period(), wish.filter(), List.of()));
    }

    /** What was written last; null where nothing was. */
    ReadOnlyObjectProperty<Path> writtenProperty() {
        return written;
    }
}
