// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.support.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line at the foot: what was read, how fast, and that nothing connects. Where there is little room, figures in the middle give way whole. */
final class StatusBar extends HBox {
    private static final double GAP = 40;

    private final Words words;
    private List<Label> labels = List.of();

    StatusBar(Words words) {
        this.words = words;
        setId("status");
        getStyleClass().add("status-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        widthProperty().subscribe(_ -> fit());
    }

    void show(List<String> said) {
        String offline = words.say(ShellText.STATUS_OFFLINE);
        labels = said.stream().map(text -> whole(text)).toList();
        getChildren().setAll(labels);
        getChildren().addAll(gap(), whole(offline));
        setAccessibleText(words.say(ShellText.STATUS) + ": " + String.join(", ", said) + ", " + offline);
        applyCss();
        fit();
    }

    /** Leaves out as many as it takes, from the last but one on; the first and the last say most. */
    private void fit() {
        labels.forEach(label -> shown(label, true));
        for (int i = labels.size() - 2; i > 0 && needed() > getWidth(); i--) {
            shown(labels.get(i), false);
        }
    }

    private double needed() {
        return getChildren().stream().filter(node -> node instanceof Label && node.isManaged()).mapToDouble(node -> node.prefWidth(-1) + getSpacing()).sum()
            + GAP;
    }
}
