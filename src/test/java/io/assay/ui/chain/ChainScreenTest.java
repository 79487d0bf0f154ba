// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.roll.EventRolls;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Roll;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.shell.AssayWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The chain screen by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ChainScreenTest {
    private FakeEngine engine;
    private AssayWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("chain"));
        engine = FakeEngine.saying(fixture.failed());
        engine.roll = Roll.of(fixture.file(), 1000);
        window = new AssayWindow(Worlds.of(engine, 1280, 800));
        window.show(stage, List.of(fixture.file()), List.of());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long chosen() {
        return window.models().chain().chosenProperty().get();
    }

    private static String state(FxRobot robot) {
        return robot.lookup("#find-state").queryAs(Label.class).getText();
    }

    @Test
    void keysFindFromEventToEventAndEscapePutsTheSearchAway(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        Node bar = robot.lookup("#find-bar").query();
        assertFalse(bar.isVisible());
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertTrue(bar.isVisible());
        TextField field = robot.lookup("#find").queryAs(TextField.class);
        assertTrue(field.isFocused());
        robot.write("event-99");
        press(robot, KeyCode.ENTER);
        assertEquals(99, chosen());
        press(robot, KeyCode.F3);
        assertEquals(990, chosen());
        assertEquals("Event 991 of 1\u202f000", state(robot));
        press(robot, KeyCode.SHIFT, KeyCode.F3);
        assertEquals(99, chosen());
        press(robot, KeyCode.SHIFT, KeyCode.F3);
        assertEquals("No further match before event 100", state(robot));
        assertTrue(field.getAccessibleText().endsWith("No further match before event 100"), field.getAccessibleText());
        assertEquals(1000, robot.lookup("#event-table").queryAs(TableView.class).getItems().size());
        press(robot, KeyCode.ESCAPE);
        assertFalse(bar.isVisible());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        press(robot, KeyCode.F3);
        assertEquals(99, chosen(), "on other screens the key finds nothing");
    }

    @Test
    void eventsInWhichAFilterCannotLookAreCountedInSight(FxRobot robot) throws IOException {
        var file = Files.createTempFile("rows", ".db");
        EventRolls rolls = EventRolls.awayFrom(file);
        for (int i = 0; i < 3; i++) {
            rolls.event("fake", file.toString(), new Event(i, Locator.of(file.toString()).atPosition(i), "e" + i, "", "", Map.of(), Standing.VERIFIED, ""));
        }
        engine.roll = rolls.end().of(file.toString()).orElseThrow();
        robot.interact(window.models().open()::verify);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.interact(() -> window.models().chain().filter("text ~ a"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".chain-complaint").query().isVisible());
        assertTrue(robot.lookup((Label label) -> label.getText().startsWith("3 events have no bytes that could be read")).tryQuery().isPresent());
    }

    @Test
    void theScreenBeginsAtTheFirstEventThatFailedAndShowsItsBytes(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        assertEquals(99, chosen());
        assertEquals("1\u202f000 events: 10 failed, 0 not verified, 990 verified. In sight: 1 to 1\u202f000. The first that failed there is event 100.",
            robot.lookup("#roll-strip").query().getAccessibleText());
        assertEquals(List.of("", "No.", "Type", "Id", "Time", "Actor", "Finding"), ((TableView<?>) robot.lookup("#event-table").query()).getColumns().stream()
            .map(column -> column.getText()).toList(), "the line would only repeat the number");
    }
}
