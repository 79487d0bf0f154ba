// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Phrase;
import io.assay.format.Wanted;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Roll;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainViewModelTest {
    @TempDir
    private Path folder;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private FakeEngine engine;
    private OpenCase open;
    private Selection selection;
    private ChainViewModel model;

    @BeforeEach
    void open() throws IOException {
        var fixture = Fixture.in(folder);
        engine = FakeEngine.saying(fixture.failed());
        engine.roll = Roll.of(fixture.file(), 1000);
        open = new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
        selection = new Selection(open);
        model = new ChainViewModel(open, selection, engine, waiting::add, Runnable::run);
        open.open(List.of(fixture.file()));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Test
    void allEventsAreRowsUntilAFilterHoldsSomeBack() {
        assertEquals(1000, model.rows().size());
        model.filter("actor = ada");
        assertEquals(1000, model.rows().size(), "until the search has read the roll, what was shown stays");
        assertTrue(model.searchingProperty().get());
        work();
        assertEquals(100, model.rows().size());
        assertEquals("event-10", model.rows().get(1).event().id());
        assertFalse(model.searchingProperty().get());
        model.filter(" ");
        assertEquals(1000, model.rows().size());
    }

    @Test
    void aFilterThatCannotBeReadSaysWhereAndChangesNothing() {
        model.filter("actor = ada");
        work();
        model.filter("actor ==");
        assertNotNull(model.faultProperty().get());
        assertEquals("actor = ada", model.filterProperty().get());
        assertEquals(100, model.rows().size());
        model.filter("actor = bob");
        assertNull(model.faultProperty().get());
    }

    @Test
    void ofTwoFiltersOnlyTheLaterOneCounts() {
        model.filter("actor = ada");
        model.filter("actor = bob");
        work();
        assertEquals(900, model.rows().size());
    }

    @Test
    void aSearchThatCannotReadTheEvidenceSaysSoAndHidesNothing() throws IOException {
        Files.delete(Path.of(selection.objectProperty().get().path()));
        model.filter("text ~ anything");
        work();
        assertEquals(ChainText.SEARCH_BROKEN, model.faultProperty().get().key());
        assertFalse(model.searchingProperty().get());
        assertEquals(1000, model.rows().size());
    }

    @Test
    void choosingAnEventLeadsBytesAndExplanationToIt() {
        model.choose(420);
        assertEquals("event-420", assertInstanceOf(Topic.Occurred.class, selection.topicProperty().get()).event().id());
        model.choose(5000);
        assertEquals(420, model.chosenProperty().get(), "there is no such event");
    }

    @Test
    void aJumpTakesANumberAPositionOrAnIdAndComplainsWhereThereIsNone() {
        jump("1\u202f000");
        assertEquals(999, model.chosenProperty().get());
        jump("event-42");
        assertEquals(42, model.chosenProperty().get());
        assertNull(model.jump().faultProperty().get());
        jump("event-4");
        assertEquals(4, model.chosenProperty().get(), "an id is meant whole");
        jump("Event-4");
        assertEquals(Phrase.of(ChainText.JUMP_NO_ID, "Event-4"), model.jump().faultProperty().get());
        jump("1001");
        assertEquals(Phrase.of(ChainText.JUMP_BAD, 1000L), model.jump().faultProperty().get());
        jump("@7");
        assertEquals(Phrase.of(ChainText.JUMP_UNNUMBERED), model.jump().faultProperty().get());
        assertEquals(4, model.chosenProperty().get(), "a jump that leads nowhere leaves the choice");
        model.jump().to("event-9");
        jump("3");
        assertEquals(2, model.chosenProperty().get(), "the later jump counts");
    }

    @Test
    void aPositionIsTheProducersOwnNumber() throws IOException {
        engine.roll = Roll.of(folder.resolve("placed"), 300, true);
        open.verify();
        jump("@250");
        assertEquals(150, model.chosenProperty().get());
        jump("@99");
        assertEquals(Phrase.of(ChainText.JUMP_NO_POSITION, "99"), model.jump().faultProperty().get());
    }

    private void jump(String text) {
        model.jump().to(text);
        work();
    }

    @Test
    void stepsLeadFromFailureToFailureAndStopAtTheLast() {
        model.failed(1);
        assertEquals(99, model.chosenProperty().get());
        model.failed(1);
        assertEquals(199, model.chosenProperty().get());
        model.failed(-1);
        model.failed(-1);
        assertEquals(99, model.chosenProperty().get());
    }

    @Test
    void theStripFollowsWhatIsChosenAndNeverLeavesTheRoll() {
        model.look(model.sightProperty().get().zoomed(0.01, 500));
        assertEquals(10, model.sightProperty().get().count());
        model.choose(999);
        assertEquals(new Sight(990, 1000, 1000), model.sightProperty().get());
        model.look(model.sightProperty().get().zoomed(1e6, 999));
        assertEquals(Sight.whole(1000), model.sightProperty().get());
    }

    @Test
    void theWayIsThatOfTheChosenEventAndALateAnswerIsDropped() {
        model.choose(7);
        assertEquals(Wanted.ofId("event-7"), model.wanted());
        model.findWay();
        assertInstanceOf(Way.Looking.class, model.wayProperty().get());
        model.choose(8);
        work();
        assertInstanceOf(Way.Unasked.class, model.wayProperty().get());
        model.findWay();
        work();
        assertEquals(2, assertInstanceOf(Way.Found.class, model.wayProperty().get()).proven().way().size());
    }

    @Test
    void anotherRunBeginsAnewAndOneWithoutEventsShowsNone() {
        model.choose(7);
        model.filter("actor = ada");
        engine.roll = null;
        open.verify();
        work();
        assertNull(model.rollProperty().get());
        assertEquals(0, model.rows().size());
        assertEquals(-1, model.chosenProperty().get());
        assertEquals("", model.filterProperty().get());
    }

    @Test
    void savedFiltersStayTheLatestFirstAndEachOnce() {
        var memory = Memory.untilClosed();
        var filters = new SavedFilters(memory);
        filters.save("a = 1");
        filters.save("b = 2");
        filters.save("a = 1 ");
        assertEquals(List.of("a = 1", "b = 2"), new SavedFilters(memory).all());
        filters.forget("a = 1");
        assertEquals(List.of("b = 2"), filters.all());
    }

    @Test
    void aTableOverAMillionRowsReadsWhatIsInSight() throws IOException {
        var rows = new RollRows();
        rows.show(Roll.of(folder.resolve("big"), 1_000_000), null);
        assertEquals("event-999999", rows.get(999_999).event().id());
        assertEquals(765_432, rows.indexOf(rows.get(765_432)));
        long begun = System.nanoTime();
        for (int page = 0; page < 200; page++) {
            for (int row = 0; row < 30; row++) {
                assertEquals(page * 4999L + row, rows.get(page * 4999 + row).event().ordinal());
            }
        }
        double millis = (System.nanoTime() - begun) / 200 / 1e6;
        assertTrue(millis < 16, "a page of 30 rows anywhere took " + millis + " ms");
    }

    @Test
    void comingFromAFindingTheScreenStandsAtItsEventAndWhatIsExplainedStays() {
        var object = selection.objectProperty().get();
        var seen = object.findings().stream().filter(one -> one.finding().at().line() == 3).findFirst().orElseThrow();
        var topic = new Topic.Observed(object, seen);
        selection.topicProperty().set(topic);
        model.shown(true);
        work();
        assertEquals(2, model.chosenProperty().get());
        assertEquals(topic, selection.topicProperty().get());
        model.choose(7);
        model.shown(false);
        model.shown(true);
        work();
        assertEquals(7, model.chosenProperty().get(), "an event chosen since then stays");
    }
}
