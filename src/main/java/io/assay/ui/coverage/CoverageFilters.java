// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.icon;

import atlantafx.base.controls.CustomTextField;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.count.EventFilter;
import io.assay.ui.coverage.sight.Choice;
import io.assay.ui.look.Nodes;
import io.assay.ui.session.CoverageForm;
import io.assay.ui.session.CoverageWish;
import io.assay.ui.support.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** The controls above the coverage: framework, text, period, export. */
final class CoverageFilters {
    private final CoverageViewModel model;
    private final Words words;

    CoverageFilters(CoverageViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    ComboBox<Framework> frameworks() {
        var box = new ComboBox<Framework>();
        box.setId("framework");
        box.setAccessibleText(words.say(CoverageText.FRAMEWORK));
        box.setPrefWidth(150);
        box.setMinWidth(110);
        box.setConverter(new Choice<>(one -> one == null ? words.say(CoverageText.FRAMEWORKS_ALL) : one.name()));
        box.valueProperty().addListener((_, _, one) -> {
            var sieve = model.sieveProperty().get();
            model.sieveProperty().set(new Sieve(one == null ? "" : one.id(), sieve.states(), sieve.text()));
        });
        return box;
    }

    /** Offers the frameworks that were counted, and keeps the one in force. */
    void offer(ComboBox<Framework> box, List<Framework> frameworks) {
        String wanted = model.sieveProperty().get().framework();
        var choices = new ArrayList<Framework>();
        choices.add(null);
        choices.addAll(frameworks);
        box.getItems().setAll(choices);
        box.setValue(frameworks.stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(null));
    }

    /** A box that lets only events of one name count; empty: of every name. */
    ComboBox<String> names(String id, CoverageText all, BiFunction<EventFilter, String, EventFilter> with) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setAccessibleText(words.say(all));
        box.setTooltip(new Tooltip(words.say(all)));
        box.setPrefWidth(140);
        box.setMinWidth(90);
        box.setConverter(new Choice<>(name -> name == null || name.isEmpty() ? words.say(all) : name));
        box.valueProperty().addListener((_, before, name) -> {
            var wish = model.wish();
            if (name != null && before != null && !with.apply(wish.filter(), name).equals(wish.filter())) {
                model.wishProperty().set(new CoverageWish(wish.period(), with.apply(wish.filter(), name), wish.catalogues()));
            }
        });
        return box;
    }

    /** Offers the names that events have, and keeps the one in force; a box with nothing to choose is not shown. */
    void offer(ComboBox<String> box, Set<String> names, String wanted) {
        var choices = new ArrayList<String>();
        choices.add("");
        choices.addAll(names);
        if (!wanted.isEmpty() && !names.contains(wanted)) {
            choices.add(wanted);
        }
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(wanted);
        Nodes.shown(box, choices.size() > 1);
    }

    TextField text() {
        var field = new CustomTextField(model.sieveProperty().get().text());
        field.setId("coverage-text");
        field.setLeft(icon(Feather.SEARCH));
        field.setPromptText(words.say(CoverageText.FILTER));
        field.setAccessibleText(words.say(CoverageText.FILTER));
        field.setPrefWidth(140);
        field.setMinWidth(80);
        field.textProperty().addListener((_, _, text) -> {
            var sieve = model.sieveProperty().get();
            model.sieveProperty().set(new Sieve(sieve.framework(), sieve.states(), text.strip()));
        });
        return field;
    }

    /** A field for one end of the audit period; Enter counts again, an empty one takes what the evidence spans. */
    TextField day(CoverageText name) {
        var field = new TextField();
        field.setId(name == CoverageText.PERIOD_FROM ? "period-from" : "period-to");
        field.setPromptText(words.say(CoverageText.DAY_FORM));
        field.setAccessibleText(words.say(name));
        field.setTooltip(new Tooltip(words.say(name)));
        field.setPrefWidth(104);
        field.setMinWidth(104);
        return field;
    }

    /** Takes a period from its two fields; says whether they were readable. */
    boolean period(String from, String to) {
        if (from.isBlank() && to.isBlank()) {
            model.wishProperty().set(model.wish().over(Optional.empty()));
            return true;
        }
        try {
            var known = Optional.ofNullable(model.coveredProperty().get()).flatMap(all -> all.result().period());
            var first = from.isBlank() ? known.map(Period::from).orElse(LocalDate.EPOCH) : LocalDate.parse(from.strip());
            var last = to.isBlank() ? known.map(Period::to).orElseThrow(() -> new DateTimeException("no end")) : LocalDate.parse(to.strip());
            model.wishProperty().set(model.wish().over(Optional.of(new Period(first, last))));
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    MenuButton export(CoverageExport export) {
        var menu = new MenuButton(words.say(CoverageText.EXPORT), icon(Feather.SHARE));
        menu.setId("coverage-export");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        var copy = new MenuItem(words.say(CoverageText.COPY_TABLE));
        copy.setOnAction(_ -> export.copy(words.language()));
        menu.getItems().add(copy);
        for (var form : CoverageForm.values()) {
            var item = new MenuItem(words.say(CoverageText.valueOf("SAVE_" + form.name())));
            item.setOnAction(_ -> export.save(form, words.say(CoverageText.SAVE_TITLE), words.language()));
            menu.getItems().add(item);
        }
        var add = new MenuItem(words.say(CoverageText.CATALOGUE_ADD));
        add.setOnAction(_ -> export.addCatalogue(words.say(CoverageText.CATALOGUE_ADD)));
        var drop = new MenuItem(words.say(CoverageText.CATALOGUE_DROP));
        drop.setOnAction(_ -> export.dropCatalogues());
        menu.getItems().addAll(new SeparatorMenuItem(), add, drop);
        menu.disableProperty().bind(model.coveredProperty().isNull());
        return menu;
    }
}
