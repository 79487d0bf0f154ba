// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.replay.Glance;
import io.assay.replay.StateChange;
import io.assay.replay.StateChange.Kind;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.States;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.session.ShellCommand;
import io.assay.ui.support.Clip;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The time screen: cuts A and B on a line of positions, the state at A, what changed since B, and who set the selected field. */
public final class TimeView extends VBox {
    private static final int DIGEST = 19;
    private static final int SHAPE = 16;
    /** Lower than this the tables would show next to no row: the screen scrolls instead. */
    private static final double TABLES = 220;
    /** What parts the words in the head of the changes from each other and from the edges. */
    private static final double APART = 56;

    private final OpenCase open;
    private final Selection selection;
    private final TimeViewModel model;
    private final Words words;
    private final Clip clip;
    private final Runnable toCase;
    private final StackPane body = new StackPane();
    private final VBox whole;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox rests = styled(new HBox(8), "pane-head");
    private final Label complaint = label("", "small", "ink", "failed");
    private final StateTable state;
    private final ChangeTable changes;
    private final Label stateCount = label("", "muted", "small");
    private final Label changed;
    private final Label changeCount = whole("", "muted", "small", "figures");
    private final Label range = label("", "muted", "small", "figures");
    private final WhoSheet who;

    /** @param toCase where another artefact can be chosen */
    public TimeView(OpenCase open, Selection selection, TimeViewModel model, ProofExport proofs, Words words, Clip clip, Lifetime life,
        Runnable toCase) {
        this.open = open;
        this.selection = selection;
        this.model = model;
        this.words = words;
        this.clip = clip;
        this.toCase = toCase;
        this.state = new StateTable(words);
        this.changes = new ChangeTable(words);
        this.changed = whole(words.say(TimeText.CHANGES), "strong");
        this.who = new WhoSheet(model, proofs, words, clip, life);
        setId("time");
        var left = styled(new VBox(styled(row(8, whole(words.say(TimeText.STATE), "strong"), stateCount), "pane-head"), new PartBar(model, words, life), grow(state)), "hair-right");
        var right = new VBox(styled(row(8, changed, range, gap(), changeCount), "pane-head"), grow(changes));
        left.setMinWidth(0);
        left.setPrefWidth(60);
        right.setMinWidth(0);
        right.setPrefWidth(1);
        right.widthProperty().subscribe(this::fit);
        this.whole = new VBox(new CutBar(model, words, life, complaint::setText), new CutLine(model, model.past(), words, life), new LaneChart(model, model.past(), words, life), rests,
            grow(tables(left, right)));
        scroll.setContent(whole);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("time-scroll");
        getChildren().setAll(grow(body));
        state.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> showWho(row));
        life.follow(model.phaseProperty(), _ -> show());
        life.follow(model.viewProperty(), _ -> show());
        life.follow(model.originsProperty(), _ -> fields());
        life.follow(model.past().historyProperty(), _ -> showWho(state.getSelectionModel().getSelectedItem()));
        life.follow(proofs.saidProperty(), _ -> showWho(state.getSelectionModel().getSelectedItem()));
        life.follow(model.past().timelineProperty(), _ -> show());
        life.follow(sceneProperty(), scene -> model.shown(scene != null));
    }

    private HBox tables(Node left, Node right) {
        var tables = new HBox(grow(left), grow(right), who);
        tables.setMinHeight(TABLES);
        return tables;
    }

    private void show() {
        var seen = model.viewProperty().get();
        Node now = switch (model.phaseProperty().get()) {
            case OPENING -> States.loading(words.say(TimeText.OPENING), 6);
            case NOT_REPLAYABLE -> States.empty(words.say(TimeText.NOT_REPLAYABLE), words.say(TimeText.NOT_REPLAYABLE_WHY),
                words.say(TimeText.TO_CASE), toCase);
            case EMPTY -> States.empty(words.say(TimeText.EMPTY), words.say(TimeText.EMPTY_WHY));
            case UNREADABLE -> States.empty(words.say(TimeText.UNREADABLE), words.say(TimeText.UNREADABLE_WHY));
            case NONE -> States.empty(words.say(TimeText.NONE), words.say(TimeText.NONE_WHY));
            case READY -> seen == null ? States.loading(words.say(TimeText.OPENING), 6) : scroll;
        };
        if (body.getChildren().size() != 1 || body.getChildren().getFirst() != now) {
            body.getChildren().setAll(now);
        }
        if (seen != null) {
            long[] between = model.past().between(model.positionA(), model.positionB());
            range.setText(between[0] == 0 ? "" : words.say(TimeText.RANGE, words.number(between[0]), words.number(between[1])));
            rests(seen);
            changes.getItems().setAll(seen.changes());
            changeCount.setText(words.say(TimeText.CHANGES_COUNT, count(seen, Kind.ADDED), count(seen, Kind.CHANGED), count(seen, Kind.REMOVED)));
            fit(changes.getWidth());
            fields();
        }
    }

    /** How many events lie between the cuts is said where the head of the changes has room for it. */
    private void fit(Number width) {
        double wanted = changed.prefWidth(-1) + range.prefWidth(-1) + changeCount.prefWidth(-1) + APART;
        shown(range, width.doubleValue() >= wanted);
    }

    private String count(TimeViewModel.View seen, Kind kind) {
        return words.number(seen.changes().stream().map(StateChange::kind).filter(kind::equals).count());
    }

    /** How far the state can be relied upon, from how many events, and its digests. */
    private void rests(TimeViewModel.View seen) {
        var projection = seen.a().projection();
        var mark = Mark.of(projection.outcome());
        rests.getChildren().setAll(new MarkIcon(mark, SHAPE), whole(words.name(projection.outcome()), "medium", "ink", mark.style()),
            label(words.say(TimeText.RESTS_ON, words.number(projection.position()), words.number(projection.events()),
                words.number(projection.verified())), "small"), complaint, gap());
        projection.digests().forEach((name, hex) -> rests.getChildren().addAll(whole(name, "muted", "small"),
            whole(Shorten.middle(hex, DIGEST), "mono"),
            signButton(words.say(TimeText.COPY, name), Feather.COPY, () -> clip.copy(hex))));
    }

    private void fields() {
        var seen = model.viewProperty().get();
        if (seen == null) {
            return;
        }
        var chosen = state.getSelectionModel().getSelectedItem();
        state.getItems().setAll(StateRow.of(seen, model.originsProperty().get()));
        stateCount.setText(words.say(TimeText.STATE_COUNT, words.number(seen.a().fields().size()),
            words.number(state.getItems().stream().filter(StateRow::changed).count()))
            + (seen.a().rest() == Glance.Rest.FOLLOWS ? " · " + words.say(TimeText.FOLLOWS) : ""));
        state.getItems().stream().filter(row -> chosen != null && row.path().equals(chosen.path())).findFirst()
            .ifPresentOrElse(state.getSelectionModel()::select, state.getSelectionModel()::clearSelection);
        showWho(state.getSelectionModel().getSelectedItem());
    }

    private void showWho(StateRow row) {
        var seen = model.viewProperty().get();
        var object = selection.objectProperty().get();
        var run = open.resultProperty().get();
        if (seen != null && object != null && run != null) {
            model.past().trace(row == null ? "" : row.path());
            who.show(seen, row, ShellCommand.replay(object.path(), model.scopeProperty().get(), seen.a().projection().at(), open.broughtProperty().get(),
                run.circumstances().at()));
        }
    }
}
