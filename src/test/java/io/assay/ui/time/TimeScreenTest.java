// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Ledger;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.shell.AssayWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The time screen by keyboard. */
@ExtendWith(ApplicationExtension.class)
class TimeScreenTest {
    private AssayWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("time"));
        var engine = FakeEngine.saying(fixture.failed());
        engine.replay = new Ledger();
        window = new AssayWindow(Worlds.of(engine, 1280, 800));
        window.show(stage, List.of(fixture.file()), List.of());
    }

    /** Both strokes fall between two beats, so that what plays cannot come to its end in the meantime. */
    private void space(Node line, List<Boolean> playing) {
        line.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
        playing.add(window.models().time().playingProperty().get());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    @Test
    void arrowsMoveTheCutsAndTheTablesFollow(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        Node line = robot.lookup("#cut-line").query();
        robot.interact(line::requestFocus);
        press(robot, KeyCode.HOME);
        assertTrue(robot.lookup("#change-table").queryAs(TableView.class).getItems().isEmpty());
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        assertEquals(2, robot.lookup("#change-table").queryAs(TableView.class).getItems().size());
        press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(1, robot.lookup("#change-table").queryAs(TableView.class).getItems().size());
        assertTrue(line.getAccessibleText().endsWith("Cut A at 3 (2026-03-01T00:03:00Z), cut B at 2 (2026-03-01T00:02:00Z), of positions 1 to 10"));
        List<Boolean> playing = new ArrayList<>();
        robot.interact(() -> {
            space(line, playing);
            space(line, playing);
        });
        assertEquals(List.of(true, false), playing);
    }

    @Test
    void aWrongInstantIsSaidAndMovesNothing(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.clickOn(robot.lookup("#instant").queryAs(TextField.class)).write("yesterday");
        press(robot, KeyCode.ENTER);
        assertEquals(10, window.models().time().positionA());
        assertTrue(robot.lookup("An instant is written like 2026-01-31T12:00:00Z").tryQuery().isPresent());
    }

    @Test
    void theSelectedFieldSaysWhoSetItAndLeadsThere(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.interact(() -> robot.lookup("#state-table").queryAs(TableView.class).getSelectionModel().select(1));
        assertTrue(robot.lookup("Set by the event at position 9.").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("Put A there").lookup(ButtonBase.class::isInstance).<ButtonBase>query().fire());
        assertEquals(9, window.models().time().positionA());
    }
}
