// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import static io.assay.ui.look.Nodes.icon;

import atlantafx.base.controls.CustomTextField;
import io.assay.check.Axis;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The filters above the findings. */
final class FilterBar {
    private static final double TEXT = 168;

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
        var box = new ComboBox<Axis>();
        box.setId("filter-axis");
        var choices = new ArrayList<Axis>();
        choices.add(null);
        choices.addAll(Arrays.asList(Axis.values()));
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Axis axis) {
                return axis == null ? words.say(FindingsText.ALL_AXES) : words.name(axis);
            }

            @Override
            public Axis fromString(String text) {
                return null;
            }
        });
        box.setAccessibleText(words.say(FindingsText.FILTER_AXIS));
        box.valueProperty().bindBidirectional(model.axisProperty());
        return box;
    }
}
