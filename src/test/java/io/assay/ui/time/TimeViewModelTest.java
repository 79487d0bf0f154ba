// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Outcome;
import io.assay.replay.Cutoff;
import io.assay.replay.Provenance.Origin;
import io.assay.replay.Scope;
import io.assay.replay.StateChange;
import io.assay.replay.StateChange.Kind;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Ledger;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.time.TimeViewModel.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeViewModelTest {
    @TempDir
    Path folder;
    private final Ledger ledger = new Ledger();
    private final List<Runnable> waiting = new ArrayList<>();
    private FakeEngine engine;
    private OpenCase open;
    private TimeViewModel model;

    @BeforeEach
    void open() throws IOException {
        var fixture = Fixture.in(folder);
        engine = FakeEngine.saying(fixture.failed());
        engine.replay = ledger;
        open = new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
        model = new TimeViewModel(open, new Selection(open), engine, Runnable::run, Runnable::run);
        open.open(List.of(fixture.file()));
    }

    @Test
    void nothingIsOpenedBeforeTheScreenIsSeen() {
        assertEquals(0, ledger.asked);
        model.shown(true);
        assertEquals(Phase.READY, model.phaseProperty().get());
        assertEquals(10, model.positionA());
        assertEquals(1, model.positionB());
    }

    @Test
    void theDifferenceIsWhatChangedFromBToA() {
        model.shown(true);
        model.moveB(4);
        assertEquals(List.of(new StateChange("/prices/0", Kind.CHANGED, "100", "300"), new StateChange("/note", Kind.REMOVED, "draft", "")),
            model.viewProperty().get().changes());
        model.moveB(10);
        assertTrue(model.viewProperty().get().changes().isEmpty());
    }

    @Test
    void everyFieldNamesTheEventThatSetItAndWhetherAProofBindsIt() {
        model.shown(true);
        assertEquals(new Origin(1, true, true), model.originsProperty().get().get("/owner"));
        assertEquals(new Origin(9, true, false), model.originsProperty().get().get("/prices/0"));
        model.moveA(4);
        assertEquals(new Origin(3, true, true), model.originsProperty().get().get("/prices/0"));
        assertEquals(Outcome.PASSED, model.viewProperty().get().a().projection().outcome());
    }

    @Test
    void anInstantLeadsToThePositionReached() {
        model.shown(true);
        model.cutAProperty().set(new Cutoff.AtTime(Instant.parse("2026-03-01T00:05:30Z")));
        assertEquals(5, model.positionA());
        assertEquals("draft", model.viewProperty().get().a().fields().get("/note"));
        assertEquals(new Origin(2, true, true), model.originsProperty().get().get("/note"));
    }

    @Test
    void stepsStayWithinTheExtentAndPlayingEndsAtTheEnd() {
        model.shown(true);
        model.play(true);
        assertEquals(1, model.positionA());
        for (int i = 0; i < 20; i++) {
            model.step(1);
        }
        assertEquals(10, model.positionA());
        assertFalse(model.playingProperty().get());
        model.moveA(-7);
        assertEquals(1, model.positionA());
    }

    @Test
    void anotherUserHasAnotherState() {
        model.shown(true);
        model.scopeProperty().set(new Scope("", "bob"));
        assertEquals("bob", model.viewProperty().get().a().fields().get("/owner"));
    }

    @Test
    void anArtefactWithoutStatesSaysSo() {
        engine.replay = null;
        model.shown(true);
        assertEquals(Phase.NOT_REPLAYABLE, model.phaseProperty().get());
    }

    @Test
    void aNewRunClosesWhatWasOpenAndOpensAgain() {
        model.shown(true);
        engine.replay = new Ledger();
        open.verify();
        assertTrue(ledger.closed);
        assertEquals(Phase.READY, model.phaseProperty().get());
        assertEquals(10, model.positionA());
    }

    @Test
    void anAnswerForACutThatWasLeftIsDropped() {
        model = new TimeViewModel(open, new Selection(open), engine, waiting::add, Runnable::run);
        open.verify();
        model.shown(true);
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).run();
        }
        waiting.clear();
        model.moveA(3);
        var late = List.copyOf(waiting);
        waiting.clear();
        model.shown(true);
        open.verify();
        late.forEach(Runnable::run);
        assertEquals(Phase.OPENING, model.phaseProperty().get());
        assertEquals(null, model.viewProperty().get());
    }

    @Test
    void theAxisAndTheCutSayWhenEventsHappenedWhereTheySaySo() {
        model.shown(true);
        var instants = model.past().instants();
        assertEquals("2026-03-01 00:01:00", instants.word(1));
        assertEquals("", instants.word(10));
        model.moveA(3);
        assertEquals(Instant.parse("2026-03-01T00:03:00Z"), instants.at(3).orElseThrow());
    }
}
