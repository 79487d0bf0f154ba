// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.compare.Relation;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InquiryViewModelTest {
    @TempDir
    private Path folder;
    private final List<Runnable> waiting = new ArrayList<>();
    private OpenCase open;
    private Selection selection;
    private InquiryViewModel model;

    @BeforeEach
    void open() throws IOException {
        var fixture = Fixture.in(folder);
        var engine = FakeEngine.saying(fixture.failed());
        open = new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
        selection = new Selection(open);
        model = new InquiryViewModel(open, selection, engine, new Worlds.Answers(), waiting::add, Runnable::run);
        open.open(List.of(fixture.file()));
    }

    private void work() {
        assertTrue(model.workingProperty().get());
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void bothQuestionsAreAnswered() {
        model.compare(Path.of("older.jsonl"));
        work();
        assertEquals(Relation.IDENTICAL, model.comparedProperty().get().difference().relation());
        model.ask("  id-1 ");
        work();
        assertEquals("id-1", model.committedProperty().get().id());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void anAnswerForAnotherArtefactIsDropped() {
        model.ask("id-1");
        selection.objectProperty().set(null);
        List.copyOf(waiting).forEach(Runnable::run);
        assertNull(model.committedProperty().get());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void nothingIsAskedForAnEmptyId() {
        model.ask("  ");
        assertTrue(waiting.isEmpty());
    }
}
