// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.compare.Difference.Loss;
import io.assay.compare.Marks;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Spoken;
import io.assay.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The artefact beside an older copy, as it is shown. */
@ExtendWith(ApplicationExtension.class)
class OlderScreenTest {
    private final Lifetime life = new Lifetime();
    private FakeEngine engine;
    private InquiryViewModel model;

    @Start
    void start(Stage stage) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("older"));
        engine = FakeEngine.saying(fixture.failed());
        var open = new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
        model = new InquiryViewModel(open, new Selection(open), engine, new Worlds.Answers(), Runnable::run, Runnable::run);
        open.open(List.of(fixture.file()));
        stage.setScene(new Scene(new OlderView(model, Spoken.in(Language.ENGLISH), life), 1000, 700));
        stage.show();
    }

    private static Marks marks(String... events) {
        Marks marks = new Marks();
        for (int i = 0; i < events.length; i++) {
            Event event = new Event(i, Locator.of("log.db").atPosition(i), events[i].substring(0, 1), "t", "", Map.of(), Standing.VERIFIED, "");
            marks.add("spanforge.chain", event, events[i].substring(1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return marks;
    }

    private void compare(FxRobot robot, Marks older, Marks newer) {
        engine.older = older;
        engine.newer = newer;
        robot.interact(() -> model.compare(Path.of("older.db")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void eventsThatAreGoneOrChangedAreNamedWhereTheyStood(FxRobot robot) {
        compare(robot, marks("a1", "b1", "c1", "d1"), marks("a1", "b2", "d1"));
        TableView<Loss> losses = robot.lookup("#losses").queryAs(TableView.class);
        assertEquals(List.of(true, false), losses.getItems().stream().map(Loss::changed).toList());
        assertEquals(List.of(1L, 2L), losses.getItems().stream().map(loss -> loss.at().position()).toList());
        assertTrue(robot.lookup((Label label) -> label.getText().equals("2 of 2")).tryQuery().isPresent());
        assertTrue(robot.lookup((Label label) -> label.getText().equals("other content") && label.getStyleClass().contains("cell")
            || label.getText().equals("other content")).tryQuery().isPresent());
        assertFalse(robot.lookup("#members-only").tryQuery().isPresent());
        compare(robot, marks("a1"), marks("a1", "b1"));
        assertFalse(robot.lookup("#losses").tryQuery().isPresent(), "nothing was lost");
    }

    @Test
    void eventsWhoseRowsCannotBeReadKeepTheAnswerOpen(FxRobot robot) {
        compare(robot, marks("a1", "b"), marks("a1", "b"));
        String note = robot.from(robot.lookup("#members-only")).lookup((Text text) -> true).queryAs(Text.class).getText();
        assertTrue(note.startsWith("The rows of 1 older and 1 newer events could not be read again."), note);
        assertTrue(robot.lookup("#relation").lookup(".indet").tryQuery().isPresent(), "identical by what the events tell alone is no yes");
    }
}
