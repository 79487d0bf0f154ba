// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.check.Phrase;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.ui.session.Selection;
import io.assay.ui.support.FilePicker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Takes the proof of one event along: asks where, then writes the capsule; says why where there is none. */
public final class ProofExport {
    private final OpenCase open;
    private final Selection selection;
    private final Engine engine;
    private final Reports reports;
    private final FilePicker files;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>(Said.NOTHING);

    /**
     * How the last export ended.
     *
     * @param written where the capsule lies
     * @param why     what kept it from being made
     */
    public record Said(Optional<Path> written, Optional<Phrase> why) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty());
    }

    public ProofExport(OpenCase open, Selection selection, Engine engine, Reports reports, FilePicker files, Executor background, Executor window) {
        this.open = open;
        this.selection = selection;
        this.engine = engine;
        this.reports = reports;
        this.files = files;
        this.background = background;
        this.window = window;
    }

    /** Nothing was asked for since the last event was chosen. */
    void forget() {
        said.set(Said.NOTHING);
    }

    /** @param title of the dialog that asks where */
    public void save(Wanted wanted, String name, String title) {
        var run = open.resultProperty().get();
        var object = selection.objectProperty().get();
        if (run == null || object == null) {
            return;
        }
        files.save(title, "event-" + name.replaceAll("[^A-Za-z0-9-]", "_") + ".capsule.json", "json").ifPresent(file -> background.execute(() -> {
            try {
                Proven proven = engine.prove(Path.of(object.path()), run.circumstances(), wanted);
                reports.save(run, proven.file(), file);
                window.execute(() -> said.set(new Said(Optional.of(file), Optional.empty())));
            } catch (Refused refused) {
                window.execute(() -> refuse(refused));
            }
        }));
    }

    private void refuse(Refused refused) {
        if (refused.problem().detail().isPresent()) {
            said.set(new Said(Optional.empty(), refused.problem().detail()));
        } else {
            open.refuse(refused.problem());
        }
    }

    /** How the last export ended. */
    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said;
    }
}
