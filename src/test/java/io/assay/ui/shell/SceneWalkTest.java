// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.text.Language;
import io.assay.ui.fixture.Clauses;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Ledger;
import io.assay.ui.fixture.PseudoWords;
import io.assay.ui.fixture.Roll;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Memory;
import io.assay.ui.support.Spoken;
import io.assay.ui.support.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walks over every node of every screen: what can be reached has a name, and no button or heading is cut in a language much longer. */
@ExtendWith(ApplicationExtension.class)
class SceneWalkTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void onEveryScreen(FxRobot robot, double width, Function<Language, Words> speaker, BiConsumer<Screen, Node> look) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("walk"));
        var memory = Memory.untilClosed();
        memory.remember("window.width", Double.toString(width));
        memory.remember("window.height", "900");
        memory.remember("theme", "LIGHT");
        var engine = FakeEngine.saying(fixture.failed());
        engine.coverage = Clauses.some();
        engine.replay = new Ledger();
        engine.roll = Roll.of(fixture.file(), 1000);
        robot.interact(() -> {
            var window = new AssayWindow(Worlds.of(engine, memory, new Worlds.Answers(), new Worlds.Kept(), speaker));
            window.show(stage, List.of(fixture.file()), List.of(Path.of("trust.json")));
            var object = window.models().selection().objectProperty().get();
            window.models().selection().topicProperty().set(new Topic.Observed(object, object.findings().getFirst()));
            for (var screen : Screens.THERE) {
                window.models().shell().screenProperty().set(screen);
                for (int i = 0; i < 3; i++) {
                    window.scene().snapshot(null);
                }
                walk(window.scene().getRoot(), node -> look.accept(screen, node));
            }
            window.models().open().close();
            window.scene().snapshot(null);
            walk(window.scene().getRoot(), node -> look.accept(Screen.CASE, node));
        });
    }

    private static void walk(Node node, Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, look));
        }
    }

    @Test
    void whateverCanBeReachedHasAName(FxRobot robot) throws IOException {
        var nameless = new TreeSet<String>();
        onEveryScreen(robot, 1440, Spoken::in, (screen, node) -> {
            boolean reached = node.isFocusTraversable() && !(node instanceof Cell<?>);
            boolean named = text(node.getAccessibleText()) || node instanceof Labeled labeled && text(labeled.getText())
                || node instanceof TextInputControl input && text(input.getPromptText());
            if (reached && !named && !inside(node)) {
                nameless.add(screen + " " + node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
            }
        });
        assertEquals(new TreeSet<String>(), nameless);
    }

    /** The parts a control is made of are named by the control. */
    private static boolean inside(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (text(parent.getAccessibleText()) && parent.isFocusTraversable()) {
                return true;
            }
        }
        return false;
    }

    private static boolean text(String text) {
        return text != null && !text.isBlank();
    }

    @Test
    void noButtonAndNoHeadingIsCutInALongerLanguage(FxRobot robot) throws IOException {
        var cut = new TreeSet<String>();
        onEveryScreen(robot, 1440, PseudoWords::of, (screen, node) -> {
            if (node instanceof Button button && text(button.getText()) && button.getWidth() > 0 && node.lookup(".text") != null
                && button.getWidth() + 1 < button.prefWidth(Region.USE_COMPUTED_SIZE)) {
                cut.add(screen + " button " + button.getText());
            }
            if (node instanceof Label label && label.getStyleClass().contains("section") && isCut(label)) {
                cut.add(screen + " heading " + label.getText());
            }
        });
        assertEquals(new TreeSet<String>(), cut);
    }

    /** A label that wraps needs its height, any other its width. */
    private static boolean isCut(Label label) {
        return label.isWrapText() ? label.getHeight() + 1 < label.prefHeight(label.getWidth()) : label.getWidth() + 1 < label.prefWidth(-1);
    }

    @Test
    void nothingOfTheFrameLeavesTheSmallestWindow(FxRobot robot) throws IOException {
        var outside = new ArrayList<String>();
        onEveryScreen(robot, 1000, Spoken::in, (screen, node) -> {
            var bounds = node.localToScene(node.getBoundsInLocal());
            if (node instanceof Button && bounds.getMaxX() > 1001) {
                outside.add(screen + " " + node.getAccessibleText() + " " + bounds.getMaxX());
            }
        });
        assertEquals(List.of(), outside);
    }
}
