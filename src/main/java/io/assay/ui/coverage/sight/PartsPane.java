// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.SplitBy;
import io.assay.report.chart.SplitMatrix;
import io.assay.text.Messages;
import io.assay.ui.look.Segments;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Clauses down, parts of the evidence across: by artefact, system, tenant, model, source or month. */
public final class PartsPane extends VBox {
    private final Asking<CoverageSplit> split;
    private final Words words;
    private final ChartView chart;
    private final Segments<SplitBy> by;
    private final Consumer<SplitBy> ask;
    private final StackPane body = new StackPane();
    private List<ClauseEntry> shown = List.of();

    /** @param ask counts the parts */
    public PartsPane(Asking<CoverageSplit> split, Consumer<SplitBy> ask, Consumer<ClauseEntry> choose, Words words, Lifetime life) {
        this.split = split;
        this.words = words;
        this.ask = ask;
        setId("parts");
        by = new Segments<>(words.say(SightText.PARTS_BY), List.of(SplitBy.values()), SplitBy.MONTH, words::say);
        by.setMaxWidth(USE_PREF_SIZE);
        chart = new ChartView(words.say(SightText.PARTS), words, choose);
        chart.setId("parts-chart");
        by.valueProperty().addListener((_, _, part) -> ask.accept(part));
        getChildren().setAll(styled(row(8, label(words.say(SightText.PARTS_BY), "muted", "small"), by), "pane-head"), grow(body));
        life.follow(split.answerProperty(), _ -> show());
        life.follow(split.workingProperty(), _ -> show());
        life.follow(split.problemProperty(), _ -> show());
    }

    /** Shows these clauses; counts where nothing was counted yet. */
    public void show(List<ClauseEntry> clauses) {
        shown = List.copyOf(clauses);
        if (split.answerProperty().get() == null && !split.workingProperty().get() && split.problemProperty().get() == null) {
            ask.accept(by.valueProperty().get());
        } else {
            show();
        }
    }

    /** Marks the clause that is chosen. */
    public void mark(ClauseEntry entry) {
        chart.mark(entry);
    }

    private void show() {
        var counted = split.answerProperty().get();
        Node now = chart;
        if (split.workingProperty().get()) {
            now = States.loading(words.say(SightText.WORKING), 6);
        } else if (split.problemProperty().get() != null) {
            now = States.empty(words.say(SightText.REFUSED), split.problemProperty().get().subject());
        } else if (counted == null || counted.columns().isEmpty()) {
            now = States.brief(words.say(SightText.PARTS_NONE));
        } else {
            var figure = new SplitMatrix(counted, shown, new Messages(words.language()));
            chart.show((_, _) -> figure);
        }
        body.getChildren().setAll(now);
    }
}
