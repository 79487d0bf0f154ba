// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.report.view.Look;
import io.assay.ui.coverage.sight.ChangesPane;
import io.assay.ui.coverage.sight.ChartView;
import io.assay.ui.fixture.Clauses;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.Topic;
import io.assay.ui.shell.AssayWindow;
import io.assay.ui.shell.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The drawn views by keyboard, with words for a screen reader; from a clause to its events to their bytes. */
@ExtendWith(ApplicationExtension.class)
class SightScreenTest {
    private AssayWindow window;
    private FakeEngine engine;

    @Start
    void start(Stage stage) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("sights"));
        engine = FakeEngine.saying(fixture.failed());
        engine.coverage = Clauses.some();
        String path = fixture.failed().path();
        engine.events = new ClauseEvents(List.of(new ClauseEvents.Listed(path, "fixture.records", new Event(0, Locator.of(path).atLine(1).atBytes(0, 40),
            "e1", "scores.made", "2026-03-01T00:00:00Z", Map.of(), Standing.VERIFIED, ""), "")), 1, 0);
        window = new AssayWindow(Worlds.of(engine, 1280, 800));
        window.show(stage, List.of(fixture.file()), List.of());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private ChartView look(FxRobot robot, Look view, String id) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> window.models().coverage().lookProperty().set(view));
        return robot.lookup(id).queryAs(ChartView.class);
    }

    @Test
    void everyChartIsOneTabStopAndSpeaksTheClauseItsCursorIsOn(FxRobot robot) {
        for (var chart : Map.of(Look.TREEMAP, "#treemap", Look.TIME, "#time-chart", Look.SPLIT, "#parts-chart", Look.EVIDENCE, "#kind-chart").entrySet()) {
            var view = look(robot, chart.getKey(), chart.getValue());
            assertTrue(view.isFocusTraversable(), chart.getKey().word());
            assertTrue(view.getAccessibleText().matches("(?s).*[0-9] contradicted.*[0-9] evidenced\\."), "the whole in a sentence: " + view.getAccessibleText());
            robot.interact(view::requestFocus);
            press(robot, KeyCode.HOME);
            var first = window.models().coverage().chosenProperty().get();
            assertTrue(view.getAccessibleText().contains(first.id()), view.getAccessibleText());
            press(robot, KeyCode.END);
            assertFalse(first.same(window.models().coverage().chosenProperty().get()), chart.getKey().word());
            press(robot, KeyCode.HOME);
            press(robot, KeyCode.DOWN);
            press(robot, KeyCode.RIGHT);
            assertTrue(view.getAccessibleText().contains(window.models().coverage().chosenProperty().get().id()), chart.getKey().word());
        }
    }

    @Test
    void aClauseLeadsToItsEventsAndAnEventToItsBytes(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn("#clause-act-Art_1");
        robot.clickOn("#list-events");
        assertEquals(1, robot.lookup("#event-table").queryAs(TableView.class).getItems().size());
        assertEquals(Look.EVENTS, window.models().coverage().sight().orElseThrow().look());
        robot.interact(() -> robot.lookup("#event-table").queryAs(TableView.class).requestFocus());
        press(robot, KeyCode.ENTER);
        assertEquals(Screen.VERDICT, window.models().shell().screenProperty().get());
        assertEquals("e1", assertInstanceOf(Topic.Occurred.class, window.models().selection().topicProperty().get()).event().id());
    }

    @Test
    void aComparisonShowsOnlyWhatMovedUntilAllIsAskedFor(FxRobot robot) {
        engine.earlier = new CoverageResult(engine.coverage.period(), engine.coverage.frameworks().stream()
            .map(one -> new FrameworkCoverage(one.framework(), one.clauses())).toList());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn("Changes");
        robot.clickOn("Compare");
        var pane = robot.lookup("#changes").queryAs(ChangesPane.class);
        assertEquals(0, pane.shown().size(), "nothing moved");
        robot.interact(() -> robot.lookup("#changed-only").queryAs(CheckBox.class).setSelected(false));
        assertEquals(7, pane.shown().size());
        robot.interact(() -> robot.lookup("#card-CONTRADICTED").query().requestFocus());
        press(robot, KeyCode.SPACE);
        assertEquals(1, pane.shown().size(), "cards filter every view");
    }

    @Test
    void aFilterCountsAgainAndBoxesWithNothingToChooseAreNotShown(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertFalse(robot.lookup("#tenant").queryAs(ComboBox.class).isVisible());
        robot.clickOn("#period-from").write("2026-01-01");
        robot.clickOn("#period-to").write("2026-03-31");
        press(robot, KeyCode.ENTER);
        assertEquals("2026-03-31", engine.wishes.getLast().period().orElseThrow().to().toString());
    }
}
