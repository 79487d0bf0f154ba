// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.look.Segments;
import io.assay.ui.look.States;
import io.assay.ui.place.PlaceView;
import io.assay.ui.place.PlaceViewModel;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Memory;
import io.assay.ui.support.Words;
import io.assay.ui.time.ProofExport;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The chain screen: all events as a strip, as a table below it, and at the foot the bytes of the chosen event or its way to what fixes it. */
public final class ChainView extends StackPane {
    private static final double ABOVE = 0.55;

    private final ChainViewModel model;
    private final Words words;
    private final VBox whole;
    private final Runnable toState;
    private final Runnable toCase;
    private final ObjectProperty<Below> below = new SimpleObjectProperty<>(Below.BYTES);
    private final FindBar find;
    private final Label complaint = label("", "small", "ink", "failed");

    private enum Below {
        BYTES, WAY
    }

    /**
     * @param toState leads to the state that the chosen event made
     * @param toCase  where another artefact can be chosen
     */
    public ChainView(ChainViewModel model, PlaceViewModel place, ProofExport proofs, Memory memory, Words words, Lifetime life, Runnable toState,
        Runnable toCase) {
        this.model = model;
        this.words = words;
        this.toState = toState;
        this.toCase = toCase;
        setId("chain");
        var strip = new RollStrip(model, words, life);
        var complaints = styled(row(8, complaint), "chain-complaint");
        complaint.textProperty().subscribe(text -> shown(complaints, !text.isEmpty()));
        var split = new SplitPane(new EventTable(model, words, life), below(place, proofs, life));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(memory.number("chain.split", ABOVE));
        split.setOnMouseReleased(_ -> memory.remember("chain.split", Double.toString(split.getDividerPositions()[0])));
        this.find = new FindBar(model.finding(), words, life);
        this.whole = new VBox(new ChainBar(model, new SavedFilters(memory), strip, words, life, complaint, this::find), find, complaints, strip, grow(split));
        life.follow(model.rollProperty(), roll -> show(roll == null ? States.empty(words.say(ChainText.NONE), words.say(ChainText.NONE_WHY),
            words.say(ChainText.TO_CASE), this.toCase) : whole));
        life.follow(sceneProperty(), scene -> model.shown(scene != null));
        life.follow(model.rollProperty(), roll -> complaint.setText(roll == null || roll.isWhole() ? "" : words.say(ChainText.CUT)));
    }

    private StackPane below(PlaceViewModel place, ProofExport proofs, Lifetime life) {
        var bytes = new PlaceView(place, words, life, States.brief(words.say(ChainText.BYTES_NONE)), head());
        var way = new VBox(styled(row(8, head(), gap()), "pane-head"), grow(new WayView(model, proofs, words, life)));
        var body = new StackPane();
        below.subscribe(now -> body.getChildren().setAll(now == Below.BYTES ? bytes : way));
        return body;
    }

    private HBox head() {
        var state = button(words.say(ChainText.STATE), Feather.CLOCK, toState);
        state.setId("state-here");
        return row(8, choice(), state);
    }

    private Segments<Below> choice() {
        var choice = new Segments<>(words.say(ChainText.BELOW), List.of(Below.values()), below.get(),
            one -> words.say(ChainText.valueOf("BELOW_" + one.name())));
        choice.valueProperty().bindBidirectional(below);
        return choice;
    }

    private void show(Node now) {
        getChildren().setAll(now);
    }

    /** Brings the search into sight. */
    public void find() {
        if (model.rollProperty().get() != null) {
            model.finding().openProperty().set(true);
            find.begin();
        }
    }

    /** Finds the next ({@code 1}) or the previous ({@code -1}) event that fits what is sought; where nothing is, asks for it. */
    public void find(int step) {
        if (model.finding().textProperty().get().isBlank()) {
            find();
        } else {
            model.finding().go(step);
        }
    }

    /** Moves to the next ({@code 1}) or the previous ({@code -1}) event at which a check failed. */
    public void step(int by) {
        model.failed(by);
    }
}
