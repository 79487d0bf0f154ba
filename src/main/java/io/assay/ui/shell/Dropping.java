// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.label;

import io.assay.ui.open.StartText;
import java.io.File;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** The whole window takes what is dropped on it; while something hovers, it says so. */
final class Dropping {
    private Dropping() {}

    static void install(Scene scene, Models models, Zoomed root) {
        var veil = new StackPane();
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                veil.getChildren().setAll(label(models.settings().wordsProperty().getValue().say(StartText.DROP_HERE), "title", "drop-word"));
                root.raise(veil);
            }
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_EXITED, _ -> root.lower(veil));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            root.lower(veil);
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                models.open().drop(event.getDragboard().getFiles().stream().map(File::toPath).toList(), models.trust()::propose);
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}
