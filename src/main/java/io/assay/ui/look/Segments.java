// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A segmented switch: a few choices side by side, of which exactly one holds. Left and right move, and one stop in the tab order is enough.
 *
 * @param <T> what the choices are
 */
public final class Segments<T> extends HBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> choices;

    public Segments(String name, List<T> choices, T first, Function<T, String> words) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        setMinWidth(Region.USE_PREF_SIZE);
        for (var choice : choices) {
            getChildren().add(button(name, choice, words.apply(choice)));
        }
        getChildren().getLast().getStyleClass().add("last");
        value.addListener((_, _, now) -> select(now));
        value.set(first);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private ToggleButton button(String name, T choice, String words) {
        var button = new ToggleButton(words);
        button.setAccessibleText(name + ": " + words);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            value.set(choice);
            button.setSelected(true);
        });
        return button;
    }

    /** Gives every segment the same width and the whole the width of its parent. */
    public Segments<T> even() {
        for (var child : getChildren()) {
            HBox.setHgrow(child, Priority.ALWAYS);
            ((ToggleButton) child).setMaxWidth(Double.MAX_VALUE);
            ((ToggleButton) child).setPrefWidth(1);
        }
        return this;
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private void select(T choice) {
        int at = choices.indexOf(choice);
        for (int i = 0; i < choices.size(); i++) {
            var button = (ToggleButton) getChildren().get(i);
            button.setSelected(i == at);
            button.setFocusTraversable(i == at);
        }
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = choices.indexOf(value.get()) + step;
        if (step != 0 && next >= 0 && next < choices.size()) {
            value.set(choices.get(next));
            getChildren().get(next).requestFocus();
        }
        if (step != 0) {
            event.consume();
        }
    }
}
