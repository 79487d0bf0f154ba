// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.icon;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;

import atlantafx.base.controls.CustomTextField;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The controls of the chain screen: filter, saved filters, how many, jump to an event, step from failure to failure, zoom. */
final class ChainBar extends HBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double FILTER = 320;

    private final ChainViewModel model;
    private final SavedFilters saved;
    private final Words words;
    private final Label complaint;
    private final CustomTextField filter = new CustomTextField();
    private final MenuButton menu = new MenuButton(null, icon(Feather.BOOKMARK));
    private final Label count = label("", "muted", "small", "figures");

    /**
     * @param complaint shows what could not be read
     * @param find      brings the search into sight
     */
    ChainBar(ChainViewModel model, SavedFilters saved, RollStrip strip, Words words, Lifetime life, Label complaint, Runnable find) {
        super(4);
        this.model = model;
        this.saved = saved;
        this.words = words;
        this.complaint = complaint;
        styled(this, "pane-head", "chain-bar");
        filter();
        menu.setId("saved-filters");
        menu.getStyleClass().add("plain");
        menu.setAccessibleText(words.say(ChainText.FILTERS));
        menu.setTooltip(new Tooltip(words.say(ChainText.FILTERS)));
        menu.setOnShowing(_ -> fill());
        fill();
        getChildren().setAll(filter, menu, sign("find-open", ChainText.FIND_OPEN, Feather.SEARCH, find), count, gap(), jump(life),
            sign("failed-back", ChainText.FAILED_BACK, Feather.CHEVRON_UP, () -> model.failed(-1)),
            sign("failed-next", ChainText.FAILED_NEXT, Feather.CHEVRON_DOWN, () -> model.failed(1)),
            sign("zoom-in", ChainText.ZOOM_IN, Feather.ZOOM_IN, () -> strip.zoom(RollStrip.IN)),
            sign("zoom-out", ChainText.ZOOM_OUT, Feather.ZOOM_OUT, () -> strip.zoom(RollStrip.OUT)),
            sign("zoom-all", ChainText.ZOOM_ALL, Feather.MAXIMIZE_2, () -> model.look(Sight.whole(model.sightProperty().get().all()))));
        life.hear(model.rows(), this::count);
        life.follow(model.searchingProperty(), _ -> count());
        life.follow(model.rollProperty(), _ -> count());
        life.follow(model.faultProperty(), fault -> {
            filter.pseudoClassStateChanged(BAD, fault != null && fault.key() != ChainText.NOT_SEARCHED);
            complain();
        });
        life.follow(model.filterProperty(), filter::setText);
    }

    private void complain() {
        complaint.setText(Stream.of(model.jump().faultProperty().get(), model.faultProperty().get()).filter(Objects::nonNull).map(words::say)
            .collect(Collectors.joining(". ")));
    }

    private Button sign(String id, ChainText what, Feather feather, Runnable action) {
        var button = signButton(words.say(what), feather, action);
        button.setId(id);
        return button;
    }

    private void filter() {
        filter.setId("event-filter");
        filter.setLeft(icon(Feather.FILTER));
        filter.setPromptText(words.say(ChainText.FILTER_HINT));
        filter.setAccessibleText(words.say(ChainText.FILTER));
        filter.setTooltip(new Tooltip(words.say(ChainText.FILTER)));
        filter.setPrefWidth(FILTER);
        filter.setMinWidth(FILTER / 2);
        filter.setOnAction(_ -> model.filter(filter.getText()));
    }

    private TextField jump(Lifetime life) {
        var field = new TextField();
        field.setId("jump");
        field.setPromptText(words.say(ChainText.JUMP_HINT));
        field.setAccessibleText(words.say(ChainText.JUMP));
        field.setTooltip(new Tooltip(words.say(ChainText.JUMP)));
        field.setPrefWidth(180);
        field.setMinWidth(92);
        field.setOnAction(_ -> model.jump().to(field.getText()));
        life.follow(model.jump().faultProperty(), fault -> {
            field.pseudoClassStateChanged(BAD, fault != null);
            complain();
        });
        return field;
    }

    private void fill() {
        var save = new MenuItem(words.say(ChainText.FILTER_SAVE));
        save.setDisable(model.filterProperty().get().isBlank());
        save.setOnAction(_ -> saved.save(model.filterProperty().get()));
        var forget = new MenuItem(words.say(ChainText.FILTER_FORGET));
        forget.setDisable(!saved.all().contains(model.filterProperty().get().strip()));
        forget.setOnAction(_ -> saved.forget(model.filterProperty().get()));
        menu.getItems().setAll(save, forget);
        if (!saved.all().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        saved.all().forEach(text -> {
            var item = new MenuItem(text);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.filter(text));
            menu.getItems().add(item);
        });
    }

    private void count() {
        var roll = model.rollProperty().get();
        if (roll != null) {
            String all = words.number(roll.size());
            count.setText(model.searchingProperty().get() ? words.say(ChainText.SEARCHING)
                : model.rows().filtered() ? words.say(ChainText.COUNT_FILTERED, words.number(model.rows().size()), all) : words.say(ChainText.COUNT, all));
        }
    }
}
