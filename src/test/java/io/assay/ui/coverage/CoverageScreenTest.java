// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.ui.fixture.Clauses;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.shell.AssayWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The coverage screen by keyboard. */
@ExtendWith(ApplicationExtension.class)
class CoverageScreenTest {
    private AssayWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("coverage"));
        var engine = FakeEngine.saying(fixture.failed());
        engine.coverage = Clauses.some();
        window = new AssayWindow(Worlds.of(engine, 1280, 800));
        window.show(stage, List.of(fixture.file()), List.of());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    @Test
    void cardsFilterAndArrowsMoveFromClauseToClause(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(7, robot.lookup(".clause-cell").queryAll().size());
        var card = robot.lookup("#card-PARTLY_EVIDENCED").queryAs(ToggleButton.class);
        robot.interact(card::requestFocus);
        press(robot, KeyCode.SPACE);
        assertEquals(2, robot.lookup(".clause-cell").queryAll().size());
        press(robot, KeyCode.SPACE);
        var first = robot.lookup("#clause-act-Art_1").queryAs(Button.class);
        robot.interact(first::requestFocus);
        press(robot, KeyCode.RIGHT);
        assertEquals("Art.2", window.models().coverage().chosenProperty().get().id());
        press(robot, KeyCode.DOWN);
        assertEquals("6.2", window.models().coverage().chosenProperty().get().id());
        Node cell = robot.lookup("#clause-norm-6_2").query();
        assertTrue(cell.isFocused());
        assertEquals("The Norm 6.2, More risks: partly evidenced, 1 / 5", cell.getAccessibleText());
        robot.clickOn("Gap list");
        assertEquals(5, robot.lookup("#gap-table").queryAs(TableView.class).getItems().size());
    }
}
