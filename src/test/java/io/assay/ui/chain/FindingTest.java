// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Phrase;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.roll.EventRolls;
import io.assay.ui.chain.Finding.Said;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Roll;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
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

    private void go(int step) {
        model.finding().go(step);
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private Phrase said() {
        return model.finding().saidProperty().get().phrase();
    }

    @Test
    void eachHitIsTheNextAndTheLastSaysThatNoneFollows() {
        model.finding().textProperty().set("event-99");
        go(1);
        assertEquals(99, model.chosenProperty().get());
        assertEquals(Phrase.of(ChainText.FOUND_AT, 100L, 1000L), said());
        for (long hit = 990; hit < 1000; hit++) {
            go(1);
            assertEquals(hit, model.chosenProperty().get());
        }
        go(1);
        assertEquals(999, model.chosenProperty().get(), "the last hit stays chosen");
        assertEquals(new Said(Phrase.of(ChainText.FOUND_NONE_AFTER, 1000L), true), model.finding().saidProperty().get());
        go(-1);
        assertEquals(998, model.chosenProperty().get());
        model.choose(99);
        go(-1);
        assertEquals(Phrase.of(ChainText.FOUND_NONE_BEFORE, 100L), said());
        assertEquals(1000, model.rows().size(), "finding holds no row back");
    }

    @Test
    void aFilterIsFoundTooAndOnlyAmongWhatIsShown() {
        model.finding().textProperty().set("standing = failed");
        go(-1);
        assertEquals(999, model.chosenProperty().get(), "backwards from the end where nothing was chosen");
        model.filter("actor = ada");
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        model.finding().textProperty().set("type = call");
        model.choose(5);
        go(1);
        assertEquals(10, model.chosenProperty().get(), "6 is a call that the filter holds back");
        model.finding().textProperty().set("standing = failed");
        go(1);
        assertEquals(Phrase.of(ChainText.FOUND_NONE_AFTER, 11L), said());
    }

    @Test
    void whatCannotBeReadSaysWhereAndNothingIsSearched() {
        model.finding().textProperty().set("actor ==");
        model.finding().go(1);
        assertTrue(waiting.isEmpty());
        assertTrue(model.finding().saidProperty().get().bad());
        assertEquals(-1, model.chosenProperty().get());
        model.finding().textProperty().set("nowhere to be found");
        go(1);
        assertEquals(Phrase.of(ChainText.FOUND_NOWHERE), said());
    }

    @Test
    void aStoppedSearchLeadsNowhereAndANewTextEndsTheOldSearch() {
        model.finding().textProperty().set("event-500");
        model.finding().go(1);
        assertTrue(model.finding().runningProperty().get());
        assertTrue(model.endFinding());
        assertFalse(model.finding().runningProperty().get());
        assertEquals(Phrase.of(ChainText.FIND_STOPPED), said());
        waiting.removeFirst().run();
        assertEquals(-1, model.chosenProperty().get(), "the answer came too late");
        model.finding().go(1);
        model.finding().textProperty().set("event-5001");
        assertNull(model.finding().saidProperty().get());
        waiting.removeFirst().run();
        assertEquals(-1, model.chosenProperty().get());
        assertTrue(model.endFinding(), "now the search itself goes");
        assertFalse(model.finding().openProperty().get());
        assertFalse(model.endFinding());
    }

    @Test
    void theBytesOfEventsAreSearchedAndThoseThatHaveNoneAreCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "first\nsecond\nthird");
        EventRolls rolls = EventRolls.awayFrom(file);
        String path = file.toString();
        rolls.event("fake", path, new Event(0, Locator.of(path).atBytes(0, 5), "a", "", "", Map.of(), Standing.VERIFIED, ""));
        rolls.event("fake", path, new Event(1, Locator.of(path), "b", "", "", Map.of(), Standing.VERIFIED, ""));
        rolls.event("fake", path, new Event(2, Locator.of(path).atBytes(13, 18), "c", "", "", Map.of(), Standing.VERIFIED, ""));
        engine.roll = rolls.end().of(path).orElseThrow();
        open.verify();
        model.finding().textProperty().set("third");
        go(1);
        assertEquals(2, model.chosenProperty().get());
        model.finding().textProperty().set("fourth");
        go(-1);
        assertEquals(Phrase.of(ChainText.FOUND_NONE_UNREAD, 1L), said());
        model.filter("text ~ fourth");
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertEquals(Phrase.of(ChainText.NOT_SEARCHED, 1L), model.faultProperty().get(), "a filter says so as well");
    }
}
