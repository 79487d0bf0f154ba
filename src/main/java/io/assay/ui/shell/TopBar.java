// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.icon;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import atlantafx.base.controls.CustomTextField;
import io.assay.text.Language;
import io.assay.ui.look.Nodes;
import io.assay.ui.look.Segments;
import io.assay.ui.look.Theme;
import io.assay.ui.settings.Settings;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The line at the top: where one is, a search over what is in sight, language, theme, and the door to the explanation. */
final class TopBar extends HBox {
    private static final double SEARCH = 228;
    /** A short name of a step is never cut; a longer one keeps at least so many pixels. */
    private static final int SHORT = 12;
    private static final double LEAST = 60;

    private final ShellViewModel model;
    private final Words words;
    private final HBox crumbs = styled(new HBox(8), "crumbs");
    private final CustomTextField search = new CustomTextField();
    private final Segments<Language> languages;
    private final Button theme;

    TopBar(ShellViewModel model, Settings settings, StringProperty searched, Words words, boolean dark,
        Runnable toggleExplain) {
        this.model = model;
        this.words = words;
        getStyleClass().add("top-bar");
        search.setId("search");
        search.setLeft(icon(Feather.SEARCH));
        search.setPromptText(words.say(ShellText.SEARCH));
        search.setAccessibleText(words.say(ShellText.SEARCH));
        search.setPrefWidth(SEARCH);
        search.setMinWidth(120);
        search.textProperty().bindBidirectional(searched);
        languages = new Segments<>(words.say(ShellText.OTHER_LANGUAGE), List.of(Language.GERMAN, Language.ENGLISH), settings.languageProperty().get(),
            language -> language.tag().toUpperCase(Locale.ROOT));
        languages.valueProperty().bindBidirectional(settings.languageProperty());
        theme = signButton(words.say(ShellText.OTHER_THEME), dark ? Feather.SUN : Feather.MOON,
            () -> settings.themeProperty().set(dark ? Theme.LIGHT : Theme.DARK));
        var explain = signButton(words.say(ShellText.EXPLAIN_SHOW), Feather.INFO, toggleExplain);
        explain.setId("explain-toggle");
        getChildren().setAll(crumbs, gap(), search, languages, theme, explain);
    }

    /** Search is of use only where there is something to search. */
    void searchable(boolean on) {
        Nodes.shown(search, on);
    }

    /** Where there is little room, language and theme are left to the settings. */
    void narrow(boolean narrow) {
        Nodes.shown(languages, !narrow);
        Nodes.shown(theme, !narrow);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void show() {
        crumbs.getChildren().clear();
        crumbs.setAccessibleText(words.say(ShellText.BREADCRUMB));
        var steps = model.crumbs(words);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (i > 0) {
                crumbs.getChildren().add(whole("›", "muted"));
            }
            if (i == steps.size() - 1) {
                var here = Nodes.label(step.name(), "medium");
                here.setMinWidth(LEAST);
                crumbs.getChildren().add(here);
            } else {
                crumbs.getChildren().add(link(step));
            }
        }
    }

    private Hyperlink link(ShellViewModel.Crumb step) {
        var link = new Hyperlink(step.name());
        link.getStyleClass().add("crumb");
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        link.setEllipsisString("…");
        link.setMinWidth(step.name().length() <= SHORT ? USE_PREF_SIZE : LEAST);
        link.setOnAction(_ -> model.screenProperty().set(step.screen()));
        return link;
    }
}
