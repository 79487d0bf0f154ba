// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.styled;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The states in which a part of a screen has nothing of its own to show. */
public final class States {
    private static final double[] WIDTHS = {0.5, 0.72, 0.38, 0.6};

    private States() {}

    /** What is missing, and why that is no accident. */
    public static VBox empty(String title, String why) {
        var state = styled(new VBox(prose(title, "strong")), "state");
        if (!why.isEmpty()) {
            state.getChildren().add(prose(why, "muted"));
        }
        return state;
    }

    /** The same with the one thing to do next. */
    public static VBox empty(String title, String why, String words, Runnable action) {
        var state = empty(title, why);
        state.getChildren().add(button(words, null, action));
        return state;
    }

    /** One quiet line, where there is little room. */
    public static VBox brief(String words) {
        var state = styled(new VBox(prose(words, "muted")), "state");
        state.getStyleClass().add("brief");
        return state;
    }

    /** Grey rows where a table will be; what it waits for is said to screen readers and as a small line above. */
    public static VBox loading(String words, int rows) {
        var state = new VBox();
        state.getChildren().add(styled(new HBox(Nodes.label(words, "muted", "small")), "skeleton-row"));
        for (int i = 0; i < rows; i++) {
            var row = styled(new HBox(bar(16, 16)), "skeleton-row");
            var wide = bar(40, Double.MAX_VALUE);
            wide.prefWidthProperty().bind(state.widthProperty().multiply(WIDTHS[i % WIDTHS.length] * 0.8));
            row.getChildren().add(wide);
            state.getChildren().add(row);
        }
        return state;
    }

    private static Region bar(double min, double max) {
        var bar = styled(new Region(), "skeleton");
        bar.setMinWidth(min);
        bar.setMaxWidth(max);
        return bar;
    }
}
