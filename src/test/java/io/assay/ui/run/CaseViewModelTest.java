// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.text.Language;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.look.Mark;
import io.assay.ui.session.EvidenceRow;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.support.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseViewModelTest {
    @TempDir
    Path folder;
    private CaseViewModel model;

    @BeforeEach
    void open() throws IOException {
        var good = Fixture.in(Files.createDirectories(folder.resolve("good"))).passed();
        var tampered = Fixture.in(Files.createDirectories(folder.resolve("tampered"))).failed();
        var open = new OpenCase(FakeEngine.saying(good, tampered), Runnable::run, Runnable::run, System::nanoTime);
        model = new CaseViewModel(open, new Selection(open));
        open.open(List.of(folder));
    }

    @Test
    void theWorstArtefactStandsFirst() {
        assertEquals(List.of(Mark.FAILED, Mark.PASSED), model.rows().stream().map(row -> CaseViewModel.mark(row).orElseThrow()).toList());
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() {
        assertEquals(List.of("tampered/loan-underwriter_20261120.ndjson", "good/loan-underwriter_20261120.ndjson"),
            model.rows().stream().map(model::name).toList());
    }

    @Test
    void aRowReadsAsASentence() {
        EvidenceRow first = model.rows().getFirst();
        assertEquals("tampered/loan-underwriter_20261120.ndjson: Total failed, Record does not match its HMAC: 1 of 17 · one more failed."
            + " Format fixture.records, 17 events", model.spoken(first, Spoken.in(Language.ENGLISH)));
        assertEquals("2026-01-12 – 2026-03-06", CaseViewModel.period(first, Spoken.in(Language.ENGLISH)));
    }
}
