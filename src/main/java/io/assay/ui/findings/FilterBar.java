// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import static io.assay.ui.look.Nodes.icon;

import atlantafx.base.controls.CustomTextField;
import io.assay.check.Axis;
import io.assay.check.Weight;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The filters above the findings. */
final class FilterBar {
    private static final double TEXT = 160;
    private static final double CHOICE = 126;

    private FilterBar() {}

    static CustomTextField text(FindingsViewModel model, Words words) {
        var field = new CustomTextField();
        field.setId("filter-text");
        field.setLeft(icon(Feather.SEARCH));
        field.setPromptText(words.say(FindingsText.FILTER_TEXT));
        field.setAccessibleText(words.say(FindingsText.FILTER_TEXT));
        field.setPrefWidth(TEXT);
        field.setMinWidth(100);
        field.textProperty().bindBidirectional(model.textProperty());
        return field;
    }

    static ComboBox<Axis> axes(FindingsViewModel model, Words words) {
        var box = choice(Axis.values(), words.say(FindingsText.ALL_AXES), words);
        box.setId("filter-axis");
        box.setAccessibleText(words.say(FindingsText.FILTER_AXIS));
        box.valueProperty().bindBidirectional(model.axisProperty());
        return box;
    }

    static ComboBox<Weight> weights(FindingsViewModel model, Words words) {
        var box = choice(Weight.values(), words.say(FindingsText.ALL_WEIGHTS), words);
        box.setId("filter-weight");
        box.setAccessibleText(words.say(FindingsText.FILTER_WEIGHT));
        box.valueProperty().bindBidirectional(model.weightProperty());
        return box;
    }

    /** A choice of constants of which the first, null, lets everything through. */
    private static <E extends Enum<E>> ComboBox<E> choice(E[] constants, String all, Words words) {
        var box = new ComboBox<E>();
        var choices = new ArrayList<E>();
        choices.add(null);
        choices.addAll(Arrays.asList(constants));
        box.getItems().setAll(choices);
        box.setPrefWidth(CHOICE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E constant) {
                return constant == null ? all : words.name(constant);
            }

            @Override
            public E fromString(String text) {
                return null;
            }
        });
        return box;
    }
}
