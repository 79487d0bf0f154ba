// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.ui.fixture.FakeEngine;
import io.assay.report.dossier.SectionId;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    void pagesAreMadeOnlyWhileTheyAreInSight() {
        assertNull(model.pages().paperProperty().get());
        model.shown(true);
        assertTrue(model.pages().paperProperty().get().pages() > 3);
        assertTrue(model.pages().sheetProperty().get().width() > 0);
    }

    @Test
    void thePagesFollowEveryWish() {
        model.shown(true);
        int full = model.pages().paperProperty().get().pages();
        model.pages().turnTo(full);
        assertEquals(full - 1, model.pages().pageProperty().get());
        model.wishProperty().set(model.wishProperty().get().brief(true));
        int brief = model.pages().paperProperty().get().pages();
        assertTrue(brief < full);
        assertEquals(brief - 1, model.pages().pageProperty().get());
        model.wishProperty().set(model.wishProperty().get().with(Set.of(SectionId.RESULT)));
        assertTrue(model.pages().paperProperty().get().pages() < brief);
        model.shown(false);
        assertNull(model.pages().paperProperty().get());
    }

    @Test
    void aLargerPageHasMoreDots() {
        model.pages().zoomProperty().set(1);
        model.shown(true);
        int width = model.pages().sheetProperty().get().width();
        model.pages().zoomIn();
        assertEquals(width * 1.25, model.pages().sheetProperty().get().width(), 2);
        model.pages().zoomOut();
        assertEquals(width, model.pages().sheetProperty().get().width());
    }

    @Test
    void printsThePagesThatAreShownAndStopsAtTheWish() {
        model.shown(true);
        List<Integer> printed = new ArrayList<>();
        reports.press = (paper, beat) -> {
            for (int page = 1; page <= paper.pages() && beat.page(page); page++) {
                printed.add(page);
                if (page == 2) {
                    model.stop();
                }
            }
        };
        model.print();
        assertEquals(List.of(1, 2), printed);
        assertFalse(model.workingProperty().get());
        reports.press = null;
        model.print();
        assertEquals(2, printed.size());
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
