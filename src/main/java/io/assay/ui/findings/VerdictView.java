// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.check.CheckResult;
import io.assay.check.Outcome;
import io.assay.ui.place.PlaceView;
import io.assay.ui.place.PlaceViewModel;
import io.assay.ui.session.Selection;
import io.assay.ui.strip.StripView;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Memory;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The verdict screen: questions at the left, findings at the right, and below them the place and the whole artefact. */
public final class VerdictView extends HBox {
    private static final double LOW = 590;
    /** Less width leaves room for the text filter only; the chips of the axes filter as well. */
    private static final double CHOICES = 540;
    private static final double HEAD = 72;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 6;

    private final FindingsViewModel model;
    private final Words words;
    private final CheckTree tree;
    private final Label asked = label("", "muted");
    private final Label count = label("", "muted");
    private final FindingsTable table;
    private final WorthView worth;
    private final StripView strip;
    private final SplitPane split = new SplitPane();

    public VerdictView(FindingsViewModel model, PlaceViewModel place, Selection selection, StripView strip, Memory memory, Words words,
        Lifetime life) {
        this.model = model;
        this.words = words;
        this.strip = strip;
        this.tree = new CheckTree(selection, words);
        this.worth = new WorthView(words);
        this.table = new FindingsTable(model, selection, words, life);
        setId("verdict");
        var left = styled(new VBox(styled(row(8, whole(words.say(FindingsText.QUESTIONS), "strong"), asked, gap(),
            label(words.say(FindingsText.ANSWER_EXAMINED), "muted", "small")), "pane-head"), grow(tree)), "hair-right", "questions");
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(findings(), new VBox(grow(new PlaceView(place, words, life, worth))));
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        divide(memory, life);
        getChildren().setAll(left, grow(new VBox(grow(split), strip)));
        heightProperty().subscribe(height -> shown(strip, height.doubleValue() >= LOW));
        life.follow(selection.objectProperty(), this::show);
        life.follow(selection.topicProperty(), tree::follow);
        life.hear(model.rows(), this::count);
        count();
    }

    /** The findings take as many rows as they have, up to six, until the auditor moves the divider. */
    private void divide(Memory memory, Lifetime life) {
        Runnable fit = () -> {
            double height = split.getHeight();
            double wanted = HEAD + ROW * Math.clamp(model.allProperty().get(), 2, MOST_ROWS);
            double otherwise = height <= 0 ? 0.3 : Math.clamp(wanted / height, 0.15, 0.34);
            split.setDividerPositions(memory.number("verdict.split", otherwise));
        };
        split.heightProperty().subscribe(fit);
        life.follow(model.allProperty(), _ -> fit.run());
        split.setOnMouseReleased(_ -> memory.remember("verdict.split", Double.toString(split.getDividerPositions()[0])));
    }

    private VBox findings() {
        var axes = FilterBar.axes(model, words);
        var weights = FilterBar.weights(model, words);
        var head = styled(row(8, whole(words.say(FindingsText.FINDINGS), "strong"), count, gap(), axes, weights, FilterBar.text(model, words)), "pane-head");
        head.widthProperty().subscribe(width -> {
            shown(axes, width.doubleValue() >= CHOICES);
            shown(weights, width.doubleValue() >= CHOICES);
        });
        var pane = new VBox(head, grow(table));
        pane.setMinHeight(HEAD + 2 * ROW);
        return pane;
    }

    private void count() {
        int all = model.allProperty().get();
        count.setText(model.filtered() ? words.say(FindingsText.COUNT_FILTERED, words.number(model.rows().size()), words.number(all))
            : words.number(all));
    }

    private void show(ObjectResult object) {
        if (object == null) {
            return;
        }
        tree.show(object);
        strip.show(object);
        worth.show(object);
        asked.setText(words.number(object.checks().stream().map(CheckResult::outcome).filter(outcome -> outcome != Outcome.NOT_APPLICABLE).count()));
        count();
    }

    /** Moves to the next ({@code 1}) or the previous ({@code -1}) finding. */
    public void step(int by) {
        var selected = table.getSelectionModel();
        int next = Math.clamp(selected.getSelectedIndex() + by, 0, Math.max(0, table.getItems().size() - 1));
        selected.clearAndSelect(next);
        table.scrollTo(Math.max(0, next - 1));
    }
}
