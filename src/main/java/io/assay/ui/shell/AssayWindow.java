// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.look.Fonts;
import io.assay.ui.look.Habits;
import io.assay.ui.look.Sheets;
import io.assay.ui.look.Theme;
import io.assay.ui.session.Brought;
import io.assay.ui.session.Surroundings;
import io.assay.ui.support.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * The window of Assay on a stage. Everything it needs is passed in; it follows the system's colours and contrast, and speaks another language
 * the moment it is chosen.
 */
public final class AssayWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Surroundings around;
    private final Models models;
    private final Commands commands;
    private final Zoomed root;
    private final Scene scene;
    private Frame frame;

    public AssayWindow(Surroundings around) {
        this.around = around;
        this.models = Models.of(around);
        this.commands = new Commands(models, around);
        this.root = new Zoomed(models.settings().zoomProperty());
        this.scene = new Scene(root, around.memory().number("window.width", WIDTH), around.memory().number("window.height", HEIGHT));
        Habits.keep(scene, around.memory());
        Fonts.load();
        Keys.install(scene, models, commands, () -> frame);
        Dropping.install(scene, models, root);
        var system = Platform.getPreferences();
        models.settings().wordsProperty().addListener((_, _, words) -> speak(words));
        models.settings().railWordsProperty().addListener(_ -> speak(words()));
        models.settings().themeProperty().addListener(_ -> dress());
        system.colorSchemeProperty().addListener(_ -> dress());
        dress();
    }

    /** Shows the window on a stage, and opens what was named on the command line. */
    public void show(Stage stage, List<Path> evidence, Brought files) {
        stage.setTitle(words().say(ShellText.TITLE));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        var sign = AssayWindow.class.getResourceAsStream("assay.png");
        if (sign != null) {
            stage.getIcons().setAll(new Image(sign));
        }
        scene.widthProperty().addListener((_, _, width) -> remember("window.width", width));
        scene.heightProperty().addListener((_, _, height) -> remember("window.height", height));
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                models.open().recheck();
            }
        });
        stage.show();
        if (!evidence.isEmpty() || !files.isNothing()) {
            models.open().begin(evidence, files);
        }
    }

    /** The same with trust files alone. */
    public void show(Stage stage, List<Path> evidence, List<Path> trust) {
        show(stage, evidence, Brought.trust(trust));
    }

    /** The window is closed: whatever goes on for it is given up. */
    public void end() {
        models.open().cancel();
        models.coverage().cancel();
        models.scans().cancel();
        frame.end();
    }

    /** The scene, for whoever shows it elsewhere than on a stage. */
    public Scene scene() {
        return scene;
    }

    /** The models behind the window. */
    public Models models() {
        return models;
    }

    private void remember(String name, Number value) {
        around.memory().remember(name, value.toString());
    }

    private Words words() {
        return models.settings().wordsProperty().getValue();
    }

    private void speak(Words words) {
        var focused = scene.getFocusOwner() == null ? null : scene.getFocusOwner().getId();
        if (frame != null) {
            frame.end();
        }
        frame = new Frame(models, around, commands, words, drawn() == Theme.DARK);
        root.setContent(frame);
        if (focused != null && frame.lookup("#" + focused) != null) {
            frame.lookup("#" + focused).requestFocus();
        }
    }

    private void dress() {
        Sheets.dress(scene, drawn());
        speak(words());
    }

    private Theme drawn() {
        var system = Platform.getPreferences();
        boolean contrast = Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
            || system.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast");
        return models.settings().themeProperty().get().drawn(system.getColorScheme() == ColorScheme.DARK, contrast);
    }
}
