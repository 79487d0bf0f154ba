// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.support.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;

/** The line at the foot: what was read, how fast, and that nothing connects. */
final class StatusBar extends HBox {
    private final Words words;

    StatusBar(Words words) {
        this.words = words;
        setId("status");
        getStyleClass().add("status-bar");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(List<String> said) {
        String offline = words.say(ShellText.STATUS_OFFLINE);
        getChildren().setAll(said.stream().map(text -> label(text)).toList());
        getChildren().addAll(gap(), whole(offline));
        setAccessibleText(words.say(ShellText.STATUS) + ": " + String.join(", ", said) + ", " + offline);
    }
}
