// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.icon;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rail at the left: one sign a screen, the settings at the foot. */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDE = 76;
    private static final double NARROW = 48;

    Rail(List<Screen> screens, ObjectProperty<Screen> screen, ObservableValue<?> result, boolean named, Words words,
        Lifetime life) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.say(ShellText.RAIL));
        double width = named ? WIDE : NARROW;
        setMinWidth(width);
        setMaxWidth(width);
        for (var one : screens) {
            if (one == Screen.SETTINGS) {
                getChildren().add(grow(new Region()));
            }
            var item = item(one, screen, named, words, life);
            if (one.needsVerdict()) {
                life.follow(result, said -> item.setDisable(said == null));
            }
            getChildren().add(item);
        }
    }

    private static Button item(Screen one, ObjectProperty<Screen> screen, boolean named, Words words, Lifetime life) {
        String word = words.say(one.word());
        var box = new VBox(icon(one.sign()));
        box.getStyleClass().add("rail-content");
        if (named) {
            box.getChildren().add(whole(word));
        }
        var button = new Button(null, box);
        button.getStyleClass().setAll("rail-item");
        button.setId("rail-" + one.name().toLowerCase(Locale.ROOT));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(word);
        button.setTooltip(named ? null : new Tooltip(word));
        button.setOnAction(_ -> screen.set(one));
        life.follow(screen, now -> button.pseudoClassStateChanged(CURRENT, now == one));
        return button;
    }
}
