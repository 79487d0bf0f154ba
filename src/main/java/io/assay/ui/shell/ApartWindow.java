// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.settings.Settings;
import io.assay.ui.support.Memory;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The explanation in a window of its own: dressed as the first one, closed with it, and found again where it was left. */
final class ApartWindow {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 720;
    private static final String NAME = "explain.window.";

    private final Stage stage = new Stage();
    private final Memory memory;
    private final StackPane holder;

    /** @param back called when the auditor closes the window */
    ApartWindow(Window owner, Region panel, String title, Settings settings, Memory memory, Runnable back) {
        this.memory = memory;
        this.holder = new StackPane(panel);
        Zoomed root = new Zoomed(settings.zoomProperty());
        root.setContent(holder);
        Scene scene = new Scene(root, memory.number(NAME + "width", WIDTH), memory.number(NAME + "height", HEIGHT));
        scene.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F2) {
                back.run();
                event.consume();
            }
        });
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setX(memory.number(NAME + "x", owner.getX() + owner.getWidth() - WIDTH));
        stage.setY(memory.number(NAME + "y", owner.getY() + HEIGHT / 10));
        stage.setOnCloseRequest(event -> {
            event.consume();
            back.run();
        });
        stage.show();
    }

    /** Gives the panel back and closes. */
    void close() {
        memory.remember(NAME + "width", Double.toString(stage.getScene().getWidth()));
        memory.remember(NAME + "height", Double.toString(stage.getScene().getHeight()));
        memory.remember(NAME + "x", Double.toString(stage.getX()));
        memory.remember(NAME + "y", Double.toString(stage.getY()));
        holder.getChildren().clear();
        stage.hide();
    }
}
