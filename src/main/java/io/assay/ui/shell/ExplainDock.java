// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.explain.ExplainPanel;
import io.assay.ui.explain.Explainer;
import io.assay.ui.session.Surroundings;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where the explanation stands: beside the screen where there is room, over it on demand where there is not. */
final class ExplainDock {
    private static final double WIDTH = 320;
    private static final double ROOM = 1360;

    private final Models models;
    private final BorderPane beside;
    private final StackPane over;
    private final ExplainPanel panel;
    private boolean roomy = true;
    private boolean raised;

    ExplainDock(Models models, Surroundings around, Words words, Lifetime life, BorderPane beside, StackPane over) {
        this.models = models;
        this.beside = beside;
        this.over = over;
        this.panel = new ExplainPanel(new Explainer(models.open(), words), models.selection().topicProperty(), models.depth(), words, around.clip(),
            life,
            this::toggle);
        panel.setMinWidth(WIDTH);
        panel.setMaxWidth(WIDTH);
        panel.setMaxHeight(Double.MAX_VALUE);
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        life.hear(models.settings().explainProperty(), this::place);
    }

    /** Tells how wide the window is. */
    void width(double width) {
        boolean now = width >= ROOM;
        if (now != roomy) {
            roomy = now;
            raised = false;
        }
        place();
    }

    /** Shows or hides the explanation. */
    void toggle() {
        if (room()) {
            models.settings().explainProperty().set(!models.settings().explainProperty().get());
        } else {
            raised = !raised;
            place();
            if (raised) {
                panel.requestFocus();
            }
        }
    }

    /** Puts away an explanation that lies over the screen; says whether one did. */
    boolean lower() {
        boolean was = !room() && raised;
        raised = false;
        place();
        return was;
    }

    /** Whether it may stand beside the screen; where a screen explains its own selection there, it lies over it on demand. */
    private boolean room() {
        return roomy && !models.shell().screenProperty().get().explainsItself();
    }

    private void place() {
        boolean start = models.open().evidence().isEmpty() && models.shell().screenProperty().get() == Screen.CASE;
        boolean docked = room() && models.settings().explainProperty().get() && !start;
        Region held = docked ? panel : null;
        if (beside.getRight() != held) {
            over.getChildren().remove(panel);
            beside.setRight(held);
        }
        boolean lying = !room() && raised;
        if (lying && !over.getChildren().contains(panel)) {
            over.getChildren().add(panel);
            panel.getStyleClass().add("over");
        } else if (!lying) {
            over.getChildren().remove(panel);
            panel.getStyleClass().remove("over");
        }
    }

    void refresh() {
        place();
    }
}
