// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time.beside;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.compare.Relation;
import io.assay.compare.SealChange;
import io.assay.evidence.Sealed;
import io.assay.report.CompareReport;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The artefact beside an older copy of it: what was appended, changed, is gone, and what became of the seals. */
public final class OlderView extends VBox {
    private static final int SHAPE = 20;
    private static final int HASH = 19;
    private static final double ROW = 28;

    private final InquiryViewModel model;
    private final Words words;
    private final Label of = label("", "muted", "small");
    private final StackPane body = new StackPane();
    private final TableView<SealChange> seals = new TableView<>();
    private final LossTable losses;

    public OlderView(InquiryViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        this.losses = new LossTable(words);
        setId("older");
        var choose = button(words.say(BesideText.OLDER_CHOOSE), Feather.FILE_PLUS, () -> model.compare(words.say(BesideText.OLDER_TITLE)));
        choose.setId("choose-older");
        seals.setId("seal-changes");
        seals.setAccessibleText(words.say(BesideText.SEALS));
        seals.setFixedCellSize(ROW);
        seals.setPlaceholder(States.brief(words.say(BesideText.SEALS_SAME)));
        columns();
        getChildren().setAll(styled(row(8, choose, of, gap()), "pane-head"), grow(body));
        life.follow(model.comparedProperty(), _ -> show());
        life.follow(model.workingProperty(), _ -> show());
    }

    private void columns() {
        var columns = new Columns<>(seals);
        columns.mark(words.say(BesideText.COLUMN_SEAL), OlderView::mark, change -> words.say(change.kind()));
        columns.text(words.say(BesideText.COLUMN_SEAL), 260, change -> words.say(change.kind()));
        var subject = columns.text(words.say(BesideText.COLUMN_SUBJECT), 120, change -> change.after().or(change::before).orElseThrow().subject(), "mono");
        columns.text(words.say(BesideText.COLUMN_POSITION), 90, change -> Long.toUnsignedString(change.position()), "num");
        var before = columns.text(words.say(BesideText.COLUMN_BEFORE), 150, change -> hash(change.before()), "mono", "tiny");
        var after = columns.text(words.say(BesideText.COLUMN_AFTER), 150, change -> hash(change.after()), "mono", "tiny");
        columns.share(Map.of(subject, 0.2, before, 0.4, after, 0.4));
        seals.setRowFactory(_ -> Columns.rows(change -> words.say(BesideText.SEAL_SPOKEN, words.say(change.kind()),
            change.after().or(change::before).orElseThrow().subject(), Long.toUnsignedString(change.position()))));
    }

    private static String hash(Optional<Sealed> seal) {
        return seal.map(one -> Shorten.middle(one.hash(), HASH) + "  @" + Long.toUnsignedString(one.position())).orElse("–");
    }

    private static Mark mark(SealChange change) {
        return switch (change.kind()) {
            case EQUIVOCATION, MOVED, VANISHED, CHANGED -> Mark.FAILED;
            case RESEALED -> Mark.WARN;
            case ADDED -> Mark.INFO;
        };
    }

    private static Mark mark(Relation relation) {
        return switch (relation) {
            case IDENTICAL, APPENDED -> Mark.PASSED;
            case CHANGED, TRUNCATED, FORKED -> Mark.FAILED;
            case UNRELATED -> Mark.INDETERMINATE;
        };
    }

    private void show() {
        var report = model.comparedProperty().get();
        of.setText(report == null ? "" : words.say(BesideText.OLDER_OF, report.old()));
        body.getChildren().setAll(model.workingProperty().get() ? States.loading(words.say(BesideText.WORKING), 6)
            : report == null ? States.empty(words.say(BesideText.OLDER_START), words.say(BesideText.OLDER_WHY)) : answered(report));
    }

    private Node answered(CompareReport report) {
        var difference = report.difference();
        boolean sure = difference.unread().isNone() && !difference.told();
        boolean contradicted = report.seals().stream().anyMatch(change -> mark(change) == Mark.FAILED);
        var told = mark(difference.relation());
        var shape = told == Mark.PASSED && contradicted ? Mark.FAILED : told == Mark.PASSED && !sure ? Mark.INDETERMINATE : told;
        var head = row(12, new MarkIcon(shape, SHAPE), grow(prose(words.say(difference.relation()), "title", "ink", shape.style())));
        head.setId("relation");
        var figures = new HBox(32, figure(BesideText.APPENDED, difference.appended()), figure(BesideText.VANISHED, difference.vanished()),
            figure(BesideText.CHANGED, difference.changed()));
        var above = styled(column(12, head, figures), "beside-answer");
        if (!difference.unread().isNone()) {
            var note = prose(words.say(BesideText.MEMBERS_ONLY, words.number(difference.unread().old()), words.number(difference.unread().now())), "ink", "indet");
            note.setId("members-only");
            above.getChildren().add(note);
        }
        if (difference.told()) {
            above.getChildren().add(prose(words.say(BesideText.TOLD_ONLY), "ink", "indet"));
        }
        if (difference.isBesideEvents()) {
            above.getChildren().add(prose(words.say(difference.events() ? BesideText.FILES_DIFFER : BesideText.NO_EVENTS), "muted"));
        }
        above.getChildren().add(prose(words.say(BesideText.WORTH, words.name(report.worth().old()), words.name(report.worth().now())), "muted", "small"));
        difference.first().ifPresent(place -> above.getChildren().add(column(2, label(words.say(BesideText.FIRST), "muted", "small"),
            prose(place.toString(), "mono"))));
        seals.getItems().setAll(report.seals());
        var all = new VBox(above);
        if (!difference.losses().isEmpty()) {
            losses.show(difference);
            var count = label(words.say(BesideText.LOSSES_COUNT, words.number(difference.losses().size()),
                words.number(difference.vanished() + difference.changed())), "muted", "small", "figures");
            all.getChildren().addAll(styled(row(8, whole(words.say(BesideText.LOSSES), "strong"), count), "pane-head"), losses);
        }
        all.getChildren().addAll(styled(row(8, whole(words.say(BesideText.SEALS), "strong")), "pane-head"), grow(seals));
        return all;
    }

    private Node figure(BesideText name, long count) {
        return column(2, label(words.say(name), "muted", "small"), label(words.number(count), "strong", "figures"));
    }
}
