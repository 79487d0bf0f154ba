// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.coverage.ClauseState;
import io.assay.coverage.gap.Claimed;
import io.assay.coverage.gap.EvidenceKind;
import io.assay.coverage.gap.Gap;
import io.assay.text.Language;
import io.assay.ui.coverage.CoverageViewModel.Phase;
import io.assay.ui.fixture.Clauses;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.CoverageForm;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageViewModelTest {
    @TempDir
    Path folder;
    private final Worlds.Answers answers = new Worlds.Answers();
    private final Worlds.Kept reports = new Worlds.Kept();
    private final List<String> copied = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private FakeEngine engine;
    private OpenCase open;
    private CoverageViewModel model;

    @BeforeEach
    void open() throws IOException {
        var fixture = Fixture.in(folder);
        engine = FakeEngine.saying(fixture.failed(), fixture.passed());
        engine.coverage = Clauses.some();
        open = new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
        model = model(Runnable::run);
        open.open(List.of(fixture.file()));
    }

    private CoverageViewModel model(Executor background) {
        return new CoverageViewModel(open, new Selection(open), engine, background, Runnable::run);
    }

    private CoverageExport export() {
        return new CoverageExport(model, open, reports, answers, copied::add, Runnable::run, Runnable::run);
    }

    @Test
    void nothingIsCountedBeforeTheScreenIsSeenAndThenOnce() {
        assertTrue(engine.covered.isEmpty());
        model.shown(true);
        model.shown(false);
        model.shown(true);
        assertEquals(List.of(List.copyOf(open.evidence())), engine.covered);
        assertEquals(Phase.DONE, model.phaseProperty().get());
    }

    @Test
    void theCardsAddUpToAllClausesWhateverIsChosen() {
        model.shown(true);
        model.sieveProperty().set(new Sieve("", Set.of(ClauseState.PARTLY_EVIDENCED), ""));
        assertEquals(2, model.shownProperty().get().frameworks().stream().mapToInt(one -> one.clauses().size()).sum());
        assertEquals(7, model.sieveProperty().get().counts(engine.coverage).values().stream().mapToLong(Long::longValue).sum());
        model.sieveProperty().set(new Sieve("norm", Set.of(), "risks"));
        assertEquals(List.of("6.1", "6.2"), ClauseEntry.all(model.shownProperty().get()).map(ClauseEntry::id).toList());
    }

    @Test
    void gapsStandWorstFirstAndTheCheapestOfEqualOnesBeforeTheOthers() {
        assertEquals(List.of("8", "6.1", "Art.2", "6.2", "7"), Gap.of(engine.coverage).stream().map(gap -> gap.entry().id()).toList());
    }

    @Test
    void onlyWhatTheIssuerSpeaksOfIsAClaim() {
        assertEquals(List.of("8"), Claimed.of(engine.coverage).stream().map(ClauseEntry::id).toList());
    }

    @Test
    void evidenceThatHelpsMostOpenClausesStandsFirstAndOtherProducersStayOut() {
        var types = EvidenceKind.of(engine.coverage, Set.of("spanforge.cec"));
        assertEquals(List.of("scores.", "gates."), types.stream().map(EvidenceKind::name).toList());
        assertEquals(4, types.getFirst().open());
        assertEquals(5, types.getFirst().clauses().size());
    }

    @Test
    void aCancelledCountShowsNothingEvenWhenItArrives() {
        model = model(waiting::add);
        model.shown(true);
        assertEquals(Phase.WORKING, model.phaseProperty().get());
        model.cancel();
        waiting.forEach(Runnable::run);
        assertEquals(Phase.CANCELLED, model.phaseProperty().get());
        assertNull(model.shownProperty().get());
    }

    @Test
    void aRefusalIsSaidAndCanBeTriedAgain() {
        engine.refusal = Problem.of(Problem.Kind.UNREADABLE, "gone.zip");
        model.shown(true);
        assertEquals(Phase.REFUSED, model.phaseProperty().get());
        engine.refusal = null;
        model.count();
        assertEquals(Phase.DONE, model.phaseProperty().get());
    }

    @Test
    void onlyTheChosenArtefactCountsOnDemand() {
        model.shown(true);
        model.aloneProperty().set(true);
        assertEquals(List.of(Path.of(model.artefact().orElseThrow().path())), engine.covered.getLast());
    }

    @Test
    void aChoiceSurvivesCountingAgain() {
        model.shown(true);
        model.choose("norm", "6.1");
        open.verify();
        assertEquals("6.1", model.chosenProperty().get().id());
    }

    @Test
    void whatIsInSightIsCopiedAndSaved() {
        model.shown(true);
        model.sieveProperty().set(new Sieve("act", Set.of(), ""));
        export().copy(Language.ENGLISH);
        assertTrue(copied.getFirst().contains("Art.2"));
        assertFalse(copied.getFirst().contains("6.1"));
        answers.save = Path.of("out.svg");
        export().save(CoverageForm.SVG, "Save", Language.ENGLISH);
        assertEquals(List.of("save out.svg"), reports.asked);
    }

    @Test
    void aFileBesideTheEvidenceIsRefused() {
        model.shown(true);
        answers.save = Path.of("out.csv");
        reports.refusal = new Refused(Problem.of(Problem.Kind.BESIDE, "out.csv"), null);
        export().save(CoverageForm.CSV, "Save", Language.ENGLISH);
        assertEquals(Problem.Kind.BESIDE, open.problemProperty().get().kind());
    }
}
