// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.ui.fixture.Clauses;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.Roll;
import io.assay.ui.fixture.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Wherever the tab key goes, one sees that it is there. */
@ExtendWith(ApplicationExtension.class)
class FocusTest {
    private static final int RING = 3;
    private static final int MOST = 80;
    private Stage stage;
    private AssayWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void everyStopOfTheTabKeyIsSeen(FxRobot robot) throws IOException {
        var fixture = Fixture.in(Files.createTempDirectory("focus"));
        var engine = FakeEngine.saying(fixture.failed());
        engine.coverage = Clauses.some();
        engine.roll = Roll.of(fixture.file(), 100);
        robot.interact(() -> {
            window = new AssayWindow(Worlds.of(engine, 1440, 900));
            window.show(stage, List.of(fixture.file()), List.of(Path.of("trust.json")));
        });
        for (var screen : List.of(Screen.VERDICT, Screen.CHAIN, Screen.TRUST)) {
            robot.interact(() -> {
                window.models().shell().screenProperty().set(screen);
                window.scene().lookup("#rail-settings").requestFocus();
            });
            assertEquals(List.of(), unseen(robot), "on " + screen);
        }
    }

    private List<String> unseen(FxRobot robot) {
        var unseen = new ArrayList<String>();
        Set<Node> stops = new HashSet<>();
        Image before = drawn(robot);
        while (stops.size() < MOST) {
            robot.interact(() -> Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false)));
            Node at = window.scene().getFocusOwner();
            if (!stops.add(at)) {
                break;
            }
            Image now = drawn(robot);
            if (!differ(before, now, at.localToScene(at.getLayoutBounds()))) {
                unseen.add(at.getId() + " " + at.getStyleClass() + " " + at.getAccessibleText());
            }
            before = now;
        }
        assertTrue(stops.size() > 10, "only " + stops.size() + " stops");
        return unseen;
    }

    /** Drawn after the events that wait: what lies in a pane that scrolls is up to date only then. */
    private Image drawn(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = new AtomicReference<Image>();
        robot.interact(() -> image.set(window.scene().snapshot(null)));
        return image.get();
    }

    /** Whether enough of what lies in and around the bounds looks other than before for an eye to see it. */
    private static boolean differ(Image before, Image now, Bounds bounds) {
        int seen = 0;
        for (int x = (int) Math.max(0, bounds.getMinX() - RING); x < Math.min(now.getWidth(), bounds.getMaxX() + RING); x++) {
            for (int y = (int) Math.max(0, bounds.getMinY() - RING); y < Math.min(now.getHeight(), bounds.getMaxY() + RING); y++) {
                seen += before.getPixelReader().getArgb(x, y) == now.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return seen >= 2 * Math.min(bounds.getWidth(), bounds.getHeight());
    }
}
