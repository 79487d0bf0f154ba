// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.text.Language;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
    @TempDir
    Path folder;
    private final Worlds.Answers answers = new Worlds.Answers();
    private final Worlds.Kept reports = new Worlds.Kept();
    private OpenCase open;
    private ReportViewModel model;

    @BeforeEach
    void open() throws IOException {
        var fixture = Fixture.in(folder);
        open = new OpenCase(FakeEngine.saying(fixture.failed()), Runnable::run, Runnable::run, System::nanoTime);
        model = new ReportViewModel(open, reports, answers, Runnable::run, Runnable::run);
        open.open(List.of(fixture.file()));
    }

    @Test
    void aPreviewIsMadeOnlyWhileItIsInSight() {
        assertTrue(model.previewProperty().get().isEmpty());
        model.shown(true);
        assertTrue(model.previewProperty().get().contains("fixture.record-hmac"));
    }

    @Test
    void thePreviewFollowsEveryWish() {
        model.shown(true);
        String full = model.previewProperty().get();
        model.wishProperty().set(model.wishProperty().get().brief(true));
        String brief = model.previewProperty().get();
        assertTrue(brief.length() < full.length());
        model.wishProperty().set(model.wishProperty().get().in(Language.GERMAN));
        assertNotEquals(brief, model.previewProperty().get());
        assertTrue(model.previewProperty().get().contains("nicht bestanden"));
    }

    @Test
    void aClosedDialogWritesNothing() {
        model.saveVerdict("Save");
        assertTrue(reports.asked.isEmpty());
        assertNull(model.writtenProperty().get());
    }

    @Test
    void aRefusedFileIsAProblemAndNotAWrittenFile() {
        answers.save = Path.of("verdict.json");
        reports.refusal = new Refused(Problem.of(Problem.Kind.BESIDE, "verdict.json"), null);
        model.saveVerdict("Save");
        assertEquals(Problem.Kind.BESIDE, open.problemProperty().get().kind());
        assertNull(model.writtenProperty().get());
        assertFalse(model.workingProperty().get());
    }
}
