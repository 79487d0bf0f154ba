// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.coverage.ClauseEvents.Listed;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.count.EventFilter;
import io.assay.ui.look.Segments;
import io.assay.ui.look.States;
import io.assay.ui.session.CoverageWish;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The coverage screen: six cards that filter, the clauses in one of four views, and the chosen clause in full beside them. */
public final class CoverageView extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final CoverageViewModel model;
    private final Words words;
    private final CoverageFilters filters;
    private final ComboBox<Framework> frameworks;
    private final ComboBox<String> systems;
    private final ComboBox<String> tenants;
    private final ComboBox<String> models;
    private final StackPane body = new StackPane();
    private final HBox both;
    private final Label count = label("", "muted", "small");
    private final TextField from;
    private final TextField to;

    /** @param bytes shows the bytes of an event */
    public CoverageView(OpenCase open, CoverageViewModel model, CoverageExport export, Consumer<Listed> bytes, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        this.filters = new CoverageFilters(model, words);
        this.frameworks = filters.frameworks();
        this.systems = filters.names("system", CoverageText.SYSTEMS_ALL, (filter, name) -> new EventFilter(name, filter.tenant(), filter.model()));
        this.tenants = filters.names("tenant", CoverageText.TENANTS_ALL, (filter, name) -> new EventFilter(filter.system(), name, filter.model()));
        this.models = filters.names("model", CoverageText.MODELS_ALL, (filter, name) -> new EventFilter(filter.system(), filter.tenant(), name));
        this.from = filters.day(CoverageText.PERIOD_FROM);
        this.to = filters.day(CoverageText.PERIOD_TO);
        this.both = new HBox(grow(new Looks(model, open, bytes, words, life)), new ClauseSheet(model, export, open, words, life));
        setId("coverage");
        var looks = new Segments<>(words.say(CoverageText.VIEW), Looks.ALL, model.lookProperty().get(),
            look -> words.say(CoverageText.valueOf("VIEW_" + look.name())));
        looks.setMaxWidth(USE_PREF_SIZE);
        looks.setId("looks");
        looks.valueProperty().addListener((_, _, look) -> {
            model.inquiries().leave();
            model.lookProperty().set(look);
        });
        getChildren().setAll(head(export), new StatusCards(model, words, life),
            styled(row(8, frameworks, systems, tenants, models, filters.text(), gap(), count), "pane-head"),
            styled(row(8, looks), "pane-head"), grow(body));
        life.follow(export.writtenProperty(), file -> count.setText(file == null ? "" : words.say(CoverageText.WRITTEN, file)));
        life.follow(model.phaseProperty(), _ -> show());
        life.follow(model.shownProperty(), _ -> show());
        life.follow(sceneProperty(), scene -> model.shown(scene != null));
    }

    private HBox head(CoverageExport export) {
        var scope = new Segments<>(words.say(CoverageText.SCOPE), List.of(false, true), model.aloneProperty().get(),
            alone -> words.say(alone ? CoverageText.SCOPE_ARTEFACT : CoverageText.SCOPE_CASE));
        scope.setMaxWidth(USE_PREF_SIZE);
        scope.valueProperty().addListener((_, _, alone) -> model.aloneProperty().set(alone));
        model.wish().period().ifPresent(days -> {
            from.setText(days.from().toString());
            to.setText(days.to().toString());
        });
        from.setOnAction(_ -> period());
        to.setOnAction(_ -> period());
        return styled(row(8, whole(words.say(CoverageText.COVERAGE), "strong"), scope, gap(),
            label(words.say(CoverageText.PERIOD), "muted", "small"), from,
            label("–", "muted"), to, filters.export(export)), "pane-head");
    }

    private void period() {
        boolean readable = filters.period(from.getText(), to.getText());
        from.pseudoClassStateChanged(BAD, !readable);
        to.pseudoClassStateChanged(BAD, !readable);
        if (!readable) {
            count.setText(words.say(CoverageText.PERIOD_BAD));
        }
    }

    private void show() {
        var result = model.shownProperty().get();
        if (result != null) {
            offer();
            spans();
            count.setText(words.say(CoverageText.CLAUSES, words.number(result.frameworks().stream().mapToLong(one -> one.clauses().size()).sum())));
        }
        Node now = switch (model.phaseProperty().get()) {
            case WORKING -> working();
            case CANCELLED -> States.empty(words.say(CoverageText.CANCELLED), words.say(CoverageText.CANCELLED_WHY), words.say(CoverageText.AGAIN),
                model::count);
            case REFUSED -> refused();
            case NONE -> States.empty(words.say(CoverageText.NONE), words.say(CoverageText.NONE_WHY));
            case DONE -> result == null ? States.brief("") : result.frameworks().isEmpty() ? nothing() : both;
        };
        body.getChildren().setAll(now);
    }

    /** A catalogue that cannot be used is named with its line and reason; the way out is to go on without it. */
    private Node refused() {
        var problem = model.problemProperty().get();
        String why = problem.detail().map(words::say).orElse(problem.subject());
        boolean catalogue = problem.kind() == Problem.Kind.CATALOGUE;
        return States.empty(catalogue ? words.say(CoverageText.CATALOGUE_BAD) : words.say(CoverageText.REFUSED), why,
            words.say(catalogue ? CoverageText.CATALOGUE_DROP : CoverageText.AGAIN), catalogue ? this::withoutCatalogues : model::count);
    }

    private void withoutCatalogues() {
        model.wishProperty().set(new CoverageWish(model.wish().period(), model.wish().filter(), List.of()));
    }

    private Node nothing() {
        return model.sieveProperty().get().open() ? States.empty(words.say(CoverageText.NO_CLAUSES), words.say(CoverageText.NO_CLAUSES_WHY))
            : States.empty(words.say(CoverageText.NO_MATCH), "", words.say(CoverageText.CLEAR), () -> {
                frameworks.setValue(null);
                model.sieveProperty().set(new Sieve("", Set.of(), ""));
            });
    }

    private void offer() {
        var known = model.coveredProperty().get().result().frameworks().stream().map(FrameworkCoverage::framework).toList();
        if (frameworks.getItems().size() != known.size() + 1) {
            filters.offer(frameworks, known);
        }
        var there = model.coveredProperty().get().population();
        filters.offer(systems, there.systems(), model.wish().filter().system());
        filters.offer(tenants, there.tenants(), model.wish().filter().tenant());
        filters.offer(models, there.models(), model.wish().filter().model());
    }

    /** Where no period was asked for, the fields show what the evidence spans. */
    private void spans() {
        model.coveredProperty().get().result().period().ifPresent(days -> {
            from.setPromptText(days.from().toString());
            to.setPromptText(days.to().toString());
        });
    }

    private Node working() {
        var bar = styled(new ProgressBar(), "progress-line");
        bar.progressProperty().bind(model.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say(CoverageText.WORKING));
        var line = styled(row(12, whole(words.say(CoverageText.WORKING), "muted", "small"), grow(bar),
            button(words.say(CoverageText.CANCEL), Feather.X, model::cancel)), "pane-head");
        return new VBox(line, States.loading(words.say(CoverageText.WORKING), 6));
    }
}
