// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.assay.exposure.EntityKind;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.OpenCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanViewModelTest {
    @TempDir
    Path folder;
    private final Worlds.Answers answers = new Worlds.Answers();
    private final Worlds.Kept reports = new Worlds.Kept();
    private FakeEngine engine;
    private OpenCase open;
    private ScanViewModel model;

    @BeforeEach
    void open() throws IOException {
        var fixture = Fixture.in(folder);
        engine = FakeEngine.saying(fixture.failed());
        open = new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
        open.open(List.of(fixture.file()));
        model = new ScanViewModel(open, engine, reports, answers, new ScanViewModel.Threads(Runnable::run, Runnable::run));
    }

    @Test
    void whatWasFoundInACaseGoesWithTheCase() {
        model.expose();
        assertEquals(Map.of(EntityKind.EMAIL, 2L), model.exposureProperty().get().counts());
        assertFalse(model.workingProperty().get());
        open.close();
        assertNull(model.exposureProperty().get());
    }

    @Test
    void aScanThatWasStoppedShowsNothingEvenIfItEndsLater() {
        engine.onScan = model::cancel;
        model.expose();
        model.measure(List.of(folder));
        assertNull(model.exposureProperty().get());
        assertNull(model.datasetProperty().get());
        assertFalse(model.workingProperty().get());
    }

    @Test
    void aDataSetIsChosenMeasuredAndWritten() {
        answers.evidence.add(folder);
        model.datasetFolder("title");
        assertNotNull(model.datasetProperty().get());
        assertEquals(List.of(folder), model.datasetProperty().get().files());
        answers.save = Path.of("dataset.json");
        model.saveDataset("title");
        model.saveExposure("title");
        assertEquals(List.of("save dataset.json"), reports.asked);
        assertEquals(answers.save, model.writtenProperty().get());
    }

    @Test
    void closingTheDialogScansNothing() {
        model.datasetFiles("title");
        assertNull(model.datasetProperty().get());
        assertFalse(model.workingProperty().get());
    }
}
