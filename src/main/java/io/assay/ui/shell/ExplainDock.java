// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.explain.ExplainPanel;
import io.assay.ui.explain.Explainer;
import io.assay.ui.session.Surroundings;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** Where the explanation stands: beside the screen where there is room, over it on demand where there is not. */
final class ExplainDock {
    private static final double WIDTH = 320;
    private static final double ROOM = 1360;

    private final Models models;
    private final BorderPane beside;
    private final StackPane over;
    private final ExplainPanel panel;
    private final Surroundings around;
    private final Words words;
    private ApartWindow apart;
    private boolean ended;
    private boolean roomy = true;
    private boolean raised;

    ExplainDock(Models models, Surroundings around, Words words, Lifetime life, BorderPane beside, StackPane over) {
        this.models = models;
        this.around = around;
        this.words = words;
        this.beside = beside;
        this.over = over;
        this.panel = new ExplainPanel(new Explainer(models.open(), words), models.selection().topicProperty(), models.depth(), words, around.clip(),
            life, this::turn, this::toggle);
        panel.setMaxHeight(Double.MAX_VALUE);
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        life.hear(models.settings().explainProperty(), this::place);
        life.hear(models.settings().apartProperty(), this::place);
        life.follow(beside.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty), _ -> place());
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

    /** Puts the explanation into a window of its own, or back. */
    private void turn() {
        models.settings().apartProperty().set(!models.settings().apartProperty().get());
    }

    /** The frame goes away; another one takes the window of the explanation over. */
    void end() {
        ended = true;
        if (apart != null) {
            apart.close();
            apart = null;
        }
    }

    /** Shows or hides the explanation. */
    void toggle() {
        if (apart != null) {
            turn();
        } else if (room()) {
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
        if (ended) {
            return;
        }
        boolean wanted = models.settings().apartProperty().get() && beside.getScene() != null && beside.getScene().getWindow() != null
            && beside.getScene().getWindow().isShowing();
        if (wanted != (apart != null)) {
            part(wanted);
        }
        panel.setMinWidth(wanted ? 0 : WIDTH);
        panel.setMaxWidth(wanted ? Double.MAX_VALUE : WIDTH);
        if (wanted) {
            return;
        }
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

    private void part(boolean wanted) {
        if (wanted) {
            over.getChildren().remove(panel);
            panel.getStyleClass().remove("over");
            beside.setRight(null);
            raised = false;
            apart = new ApartWindow(beside.getScene().getWindow(), panel, words.say(ShellText.EXPLAIN_TITLE), models.settings(), around.memory(), this::turn);
        } else {
            apart.close();
            apart = null;
        }
    }

    void refresh() {
        place();
    }
}
