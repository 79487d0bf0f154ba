// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.text.Language;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.look.Theme;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the first screen to the written report, by keyboard and by pointer. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private final Worlds.Answers answers = new Worlds.Answers();
    private final Worlds.Kept reports = new Worlds.Kept();
    private final List<String> copied = new ArrayList<>();
    private FakeEngine engine;
    private AssayWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("window"));
        engine = FakeEngine.saying(fixture.failed());
        answers.evidence.add(fixture.file());
        var memory = Memory.untilClosed();
        memory.remember("window.width", "990");
        memory.remember("window.height", "800");
        memory.remember("theme", "LIGHT");
        window = new AssayWindow(Worlds.copyingTo(copied::add, Worlds.of(engine, memory, answers, reports)));
        window.show(stage, List.of(), List.of());
    }

    private Screen screen() {
        return window.models().shell().screenProperty().get();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    @Test
    void openToVerdictToFindingToReportByKeyboard(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        assertEquals(Screen.VERDICT, screen());
        press(robot, KeyCode.F8);
        assertInstanceOf(Topic.Observed.class, window.models().selection().topicProperty().get());
        press(robot, KeyCode.F8);
        var table = robot.lookup("#findings-table").queryAs(TableView.class);
        assertEquals(1, table.getSelectionModel().getSelectedIndex());
        assertTrue(robot.lookup("#place-rows").queryAs(ListView.class).getItems().size() > 5);
        answers.save = Path.of("report.pdf");
        press(robot, KeyCode.CONTROL, KeyCode.P);
        answers.save = Path.of("verdict.json");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of("report en report.pdf", "verdict verdict.json"), reports.asked);
    }

    @Test
    void thePointerFindsTheSameWay(FxRobot robot) {
        robot.clickOn("#open-files");
        assertEquals(Screen.VERDICT, screen());
        robot.clickOn("#axis-authenticity");
        assertEquals(1, window.models().findings().rows().size());
        robot.clickOn("Record does not match its HMAC");
        assertInstanceOf(Topic.Observed.class, window.models().selection().topicProperty().get());
        robot.clickOn("#rail-report");
        assertEquals(Screen.REPORT, screen());
    }

    @Test
    void everyScreenHasItsNumberAndNothingIsShownBeforeThereIsSomething(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Screen.CASE, screen());
        press(robot, KeyCode.CONTROL, KeyCode.O);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT6);
        assertEquals(Screen.TRUST, screen());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Screen.CASE, screen());
    }

    @Test
    void aTrustFileCountsOnlyAfterTheCeremony(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        answers.trust.add(Path.of("trust.json"));
        press(robot, KeyCode.CONTROL, KeyCode.T);
        assertNotNull(robot.lookup("#trust-proposal").query());
        assertTrue(window.models().open().broughtProperty().get().trust().isEmpty());
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#trust-proposal").tryQuery().isEmpty());
        assertTrue(window.models().open().broughtProperty().get().trust().isEmpty());
        press(robot, KeyCode.CONTROL, KeyCode.T);
        robot.clickOn("#accept-trust");
        assertEquals(answers.trust, window.models().open().broughtProperty().get().trust());
        assertEquals(2, engine.runs);
    }

    @Test
    void aPolicyIsChosenShownWithItsDigestAndPutAway(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT6);
        assertTrue(robot.lookup("#withdraw-policy").tryQuery().isEmpty());
        answers.policy = Path.of("broken.json");
        robot.clickOn("#bring-policy");
        assertEquals(Problem.Kind.POLICY, window.models().open().problemProperty().get().kind());
        assertNotNull(robot.lookup("assay-default-1").query());
        answers.policy = Path.of("policy.json");
        robot.clickOn("#bring-policy");
        assertNotNull(robot.lookup("strict-policy.json").query());
        assertNotNull(robot.lookup("abababab abababab abababab abababab abababab abababab abababab abababab").query());
        assertTrue(robot.lookup("#status").query().getAccessibleText().contains("policy strict-policy.json"));
        robot.clickOn("#withdraw-policy");
        assertNotNull(robot.lookup("assay-default-1").query());
        assertFalse(robot.lookup("#status").query().getAccessibleText().contains("policy"));
    }

    @Test
    void closingTheWindowGivesTheRunUp(FxRobot robot) {
        engine.midway = window::end;
        press(robot, KeyCode.CONTROL, KeyCode.O);
        assertTrue(window.models().open().resultProperty().get().cancelled());
        assertEquals(io.assay.ui.session.Stage.CANCELLED, window.models().open().stageProperty().get());
    }

    @Test
    void theTabKeyGoesThroughTheWindowAsOneReadsIt(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        robot.interact(robot.lookup("#rail-settings").query()::requestFocus);
        var seen = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            press(robot, KeyCode.TAB);
            seen.add(String.valueOf(window.scene().getFocusOwner().getId()));
        }
        var landmarks = List.of("search", "axis-integrity", "axis-custody", "check-tree", "findings-table", "rail-case");
        assertEquals(landmarks, seen.stream().filter(landmarks::contains).distinct().toList());
    }

    @Test
    void theKeyListOpensAndClosesAndNothingBehindItCanBeReached(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertNotNull(robot.lookup("#key-list").query());
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#key-list").tryQuery().isEmpty());
    }

    @Test
    void anotherLanguageAppearsAtOnceAndKeepsThePlace(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        press(robot, KeyCode.F8);
        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertEquals(Language.GERMAN, window.models().settings().languageProperty().get());
        assertNotNull(robot.lookup("Fragen").query());
        assertTrue(robot.lookup("Questions").tryQuery().isEmpty());
        assertInstanceOf(Topic.Observed.class, window.models().selection().topicProperty().get());
    }

    @Test
    void aRefusalSaysWhatToDoAndCanBeDismissed(FxRobot robot) {
        engine.refusal = Problem.of(Problem.Kind.UNREADABLE, "gone.zip");
        press(robot, KeyCode.CONTROL, KeyCode.O);
        Node problem = robot.lookup("#problem").query();
        assertEquals("This cannot be read: gone.zip", problem.getAccessibleText());
        robot.clickOn("Dismiss");
        assertTrue(robot.lookup("#problem").tryQuery().isEmpty());
    }

    @Test
    void theExplanationLiesOverANarrowWindowOnDemand(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        assertTrue(robot.lookup("#explain").tryQuery().isEmpty());
        press(robot, KeyCode.F2);
        assertTrue(robot.lookup("#explain").tryQuery().isPresent());
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#explain").tryQuery().isEmpty());
    }

    @Test
    void sizeAndThemeChangeWithoutLosingAnything(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        press(robot, KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(0.85, window.models().settings().zoomProperty().get());
        robot.interact(() -> window.models().settings().themeProperty().set(Theme.CONTRAST));
        assertEquals(Screen.VERDICT, screen());
        assertFalse(window.scene().getStylesheets().stream().noneMatch(sheet -> sheet.endsWith("tokens-contrast.css")));
    }

    @Test
    void theSelectedRowIsCopiedWithItsWholeValues(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        press(robot, KeyCode.F8);
        robot.interact(() -> robot.lookup("#findings-table").queryAs(TableView.class).requestFocus());
        press(robot, KeyCode.F8);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertTrue(copied.getLast().contains(Fixture.RECORDED) && copied.getLast().contains(Fixture.RECOMPUTED), copied::toString);
    }

    @Test
    void theExplanationGetsAWindowOfItsOwnAndComesBack(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.O);
        int before = robot.listWindows().size();
        robot.interact(() -> window.models().settings().apartProperty().set(true));
        assertEquals(before + 1, robot.listWindows().size());
        robot.interact(() -> window.models().settings().languageProperty().set(Language.GERMAN));
        assertEquals(before + 1, robot.listWindows().size());
        robot.interact(() -> window.models().settings().apartProperty().set(false));
        assertEquals(before, robot.listWindows().size());
    }

    @Test
    void theSampleCaseSaysThatItIsBeingMade(FxRobot robot) {
        var said = new ArrayList<String>();
        engine.onSample = () -> said.add(window.models().open().stageProperty().get().name());
        robot.clickOn("#open-sample");
        assertEquals(List.of("PREPARING"), said);
        assertEquals(1, engine.runs);
    }
}
