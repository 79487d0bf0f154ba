// SPDX-License-Identifier: Apache-2.0
package io.assay.ui;

import io.assay.app.Installed;
import io.assay.app.desktop.WindowEngine;
import io.assay.text.Language;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.look.Theme;
import io.assay.ui.shell.AssayWindow;
import io.assay.ui.shell.Screen;
import io.assay.verify.Lanes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;

/**
 * Draws one screen of a real case in both languages and all themes. Arguments: file to write without ending, screen, trust file,
 * evidence separated by commas, then actions: {@code #id} presses a control, {@code #id=text} fills a field and enters it,
 * {@code @words} chooses a segment, {@code pin:file} begins to pin a key. The size is 1280 by 800 unless
 * {@code shot.width} and {@code shot.height} say otherwise.
 */
public final class ScreenShots {
    private static final int PULSES = 12;
    private final String[] given;

    private ScreenShots(String... given) {
        this.given = given;
    }

    public static void main(String[] given) throws Exception {
        var shots = new ScreenShots(given);
        Platform.startup(() -> Platform.setImplicitExit(false));
        shots.shot("-light", Theme.LIGHT, Language.ENGLISH);
        shots.shot("-dark-de", Theme.DARK, Language.GERMAN);
        shots.shot("-contrast", Theme.CONTRAST, Language.ENGLISH);
        Platform.exit();
    }

    private interface Step {
        void take() throws IOException;
    }

    /** Takes a step on the toolkit's thread and lets the toolkit lay out and draw before the next: what scrolls is drawn only then. */
    private static void step(Step step) throws InterruptedException, ExecutionException {
        var taken = new FutureTask<Void>(() -> {
            step.take();
            return null;
        });
        Platform.runLater(taken);
        taken.get();
        var drawn = new CountDownLatch(PULSES);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        drawn.await();
    }

    private void shot(String name, Theme theme, Language language) throws InterruptedException, ExecutionException {
        var shown = new AssayWindow[1];
        var stage = new Stage[1];
        step(() -> {
            var engine = new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), _ -> null,
                Optional.empty(), _ -> { });
            shown[0] = new AssayWindow(Worlds.of(engine, Integer.getInteger("shot.width", 1280), Integer.getInteger("shot.height", 800)));
            shown[0].models().settings().languageProperty().set(language);
            shown[0].models().settings().themeProperty().set(theme);
            stage[0] = new Stage(StageStyle.UNDECORATED);
            shown[0].show(stage[0], Arrays.stream(given[3].split(",")).map(Path::of).toList(), List.of(Path.of(given[2])));
            shown[0].models().shell().screenProperty().set(Screen.valueOf(given[1]));
        });
        for (var action : List.of(given).subList(4, given.length)) {
            step(() -> act(shown[0], action));
        }
        step(() -> {
            var folder = Files.createDirectories(Path.of(given[0]).toAbsolutePath().getParent());
            var file = folder.resolve(Path.of(given[0]).getFileName() + name + ".png").toFile();
            ImageIO.write(SwingFXUtils.fromFXImage(shown[0].scene().snapshot(null), null), "png", file);
            stage[0].hide();
        });
    }

    private static void act(AssayWindow window, String action) {
        if (action.startsWith("pin:")) {
            window.models().trust().beginPinning(Path.of(action.substring(4)));
            return;
        }
        if (action.startsWith("@")) {
            window.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> button.getAccessibleText() != null && button.getAccessibleText().matches(".*(" + action.substring(1) + ")"))
                .forEach(ToggleButton::fire);
            return;
        }
        int cut = action.indexOf('=');
        var node = window.scene().lookup(cut < 0 ? action : action.substring(0, cut));
        if (node instanceof TextInputControl field) {
            field.setText(action.substring(cut + 1));
            Event.fireEvent(field, new ActionEvent());
        } else if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            throw new IllegalArgumentException("nothing to act on: " + action);
        }
    }
}
