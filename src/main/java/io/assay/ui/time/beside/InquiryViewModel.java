// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time.beside;

import io.assay.report.CommitmentReport;
import io.assay.report.CompareReport;
import io.assay.format.Circumstances;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import io.assay.ui.support.FilePicker;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Puts both questions to the artefact that is looked at; an answer for another one is dropped. */
public final class InquiryViewModel {
    private final OpenCase open;
    private final Selection selection;
    private final Engine engine;
    private final FilePicker files;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<CompareReport> compared = new SimpleObjectProperty<>();
    private final ObjectProperty<CommitmentReport> committed = new SimpleObjectProperty<>();
    private final BooleanProperty working = new SimpleBooleanProperty();

    private interface Question<T> {
        T put(Path artefact, Circumstances light) throws Refused;
    }

    public InquiryViewModel(OpenCase open, Selection selection, Engine engine, FilePicker files, Executor background, Executor window) {
        this.open = open;
        this.selection = selection;
        this.engine = engine;
        this.files = files;
        this.background = background;
        this.window = window;
        open.resultProperty().addListener(_ -> forget());
        selection.objectProperty().addListener(_ -> forget());
    }

    private void forget() {
        compared.set(null);
        committed.set(null);
        working.set(false);
    }

    /** Asks for the older copy, then lays both side by side. */
    void compare(String title) {
        files.evidence(title).stream().findFirst().ifPresent(this::compare);
    }

    void compare(Path older) {
        put((artefact, light) -> engine.compare(older, artefact, light), compared);
    }

    /** Asks whether an id was committed once, several times or never. */
    void ask(String id) {
        if (!id.isBlank()) {
            put((artefact, light) -> engine.committed(artefact, light, id.strip()), committed);
        }
    }

    private <T> void put(Question<T> question, ObjectProperty<T> answer) {
        var run = open.resultProperty().get();
        var object = selection.objectProperty().get();
        if (run == null || object == null) {
            return;
        }
        answer.set(null);
        working.set(true);
        background.execute(() -> {
            try {
                T found = question.put(Path.of(object.path()), run.circumstances());
                window.execute(() -> {
                    if (selection.objectProperty().get() == object) {
                        working.set(false);
                        answer.set(found);
                    }
                });
            } catch (Refused refused) {
                window.execute(() -> {
                    working.set(false);
                    open.refuse(refused.problem());
                });
            }
        });
    }

    ReadOnlyObjectProperty<CompareReport> comparedProperty() {
        return compared;
    }

    ReadOnlyObjectProperty<CommitmentReport> committedProperty() {
        return committed;
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working;
    }
}
