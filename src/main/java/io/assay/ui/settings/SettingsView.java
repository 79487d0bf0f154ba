// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.settings;

import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.styled;

import io.assay.text.Language;
import io.assay.ui.look.Segments;
import io.assay.ui.look.Theme;
import io.assay.ui.support.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The settings: each with its choices beside it and what it does beneath. All take effect at once. */
public final class SettingsView extends ScrollPane {
    private final GridPane grid = styled(new GridPane(), "settings");
    private final Words words;

    public SettingsView(Settings settings, Words words, String version) {
        this.words = words;
        setId("settings");
        setFitToWidth(true);
        choice(SettingsText.LANGUAGE, SettingsText.LANGUAGE_WHY, List.of(Language.values()), settings.languageProperty(),
            language -> words.say(SettingsText.valueOf("LANGUAGE_" + language.name())));
        choice(SettingsText.THEME, SettingsText.THEME_WHY, List.of(Theme.values()), settings.themeProperty(),
            theme -> words.say(SettingsText.valueOf("THEME_" + theme.name())));
        choice(SettingsText.SIZE, SettingsText.SIZE_WHY, Arrays.stream(Settings.ZOOMS).boxed().toList(), settings.zoomProperty().asObject(),
            words::percent);
        choice(SettingsText.RAIL, SettingsText.RAIL_WHY, List.of(true, false), settings.railWordsProperty().asObject(),
            on -> words.say(on ? SettingsText.RAIL_ON : SettingsText.RAIL_OFF));
        about(SettingsText.VERSION, version);
        about(SettingsText.OFFLINE, words.say(SettingsText.OFFLINE_WHY));
        about(SettingsText.FONTS, words.say(SettingsText.FONTS_WHY));
        setContent(new VBox(styled(new HBox(label(words.say(SettingsText.SETTINGS), "strong")), "pane-head"), grid));
    }

    private <T> void choice(SettingsText name, SettingsText why, List<T> choices, Property<T> property, Function<T, String> say) {
        var segments = new Segments<>(words.say(name), choices, property.getValue(), say);
        segments.setMaxWidth(USE_PREF_SIZE);
        segments.valueProperty().bindBidirectional(property);
        segments.getProperties().put("held", property);
        row(name, column(6, segments, prose(words.say(why), "muted", "small")));
    }

    private void about(SettingsText name, String text) {
        row(name, prose(text));
    }

    private void row(SettingsText name, Node node) {
        var said = label(words.say(name), "medium");
        GridPane.setValignment(said, VPos.TOP);
        GridPane.setValignment(node, VPos.TOP);
        grid.addRow(grid.getRowCount(), said, node);
    }
}
