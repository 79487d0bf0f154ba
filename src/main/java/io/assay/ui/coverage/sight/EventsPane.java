// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.check.Phrase;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseEvents;
import io.assay.coverage.ClauseEvents.Listed;
import io.assay.coverage.gap.Reason;
import io.assay.evidence.Locator;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The events that a clause's rule asks for; Enter, a double click or the button opens the bytes of one. */
public final class EventsPane extends VBox {
    private static final double ROW = 28;

    private final Words words;
    private final Asking<ClauseEvents> events;
    private final Label head = label("", "strong");
    private final Label count = label("", "muted", "small");
    private final TableView<Listed> table = new TableView<>();
    private final StackPane body = new StackPane();

    /**
     * @param open shows the bytes of an event
     * @param back leaves the list
     */
    public EventsPane(Asking<ClauseEvents> events, Consumer<Listed> open, Runnable back, Words words, Lifetime life) {
        this.events = events;
        this.words = words;
        setId("clause-events");
        table.setId("event-table");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(States.brief(words.say(SightText.EVENTS_NONE)));
        columns();
        Runnable chosen = () -> {
            var event = table.getSelectionModel().getSelectedItem();
            if (event != null) {
                open.accept(event);
            }
        };
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen.run();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen.run();
            }
        });
        Button bytes = button(words.say(SightText.EVENTS_OPEN), Feather.CODE, chosen);
        bytes.setId("open-bytes");
        bytes.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button leave = button(words.say(SightText.EVENTS_BACK), Feather.ARROW_LEFT, back);
        leave.setId("events-back");
        getChildren().setAll(styled(row(8, leave, head, count, gap(), bytes), "pane-head"), grow(body));
        life.follow(events.answerProperty(), _ -> show());
        life.follow(events.workingProperty(), _ -> show());
        life.follow(events.problemProperty(), _ -> show());
    }

    private void columns() {
        var columns = new Columns<>(table);
        columns.mark(words.say(SightText.COLUMN_COUNTS), one -> mark(one), this::counts);
        columns.text(words.say(SightText.COLUMN_COUNTS), 128, this::counts);
        var type = columns.text(words.say(SightText.COLUMN_TYPE), 150, one -> one.event().type(), "mono");
        columns.text(words.say(SightText.COLUMN_TIME), 206, one -> one.event().time(), "mono");
        var id = columns.text(words.say(SightText.COLUMN_ID), 120, one -> one.event().id(), "mono");
        var place = columns.text(words.say(SightText.COLUMN_PLACE), 150, EventsPane::place);
        columns.share(Map.of(type, 0.34, id, 0.33, place, 0.33));
        table.setRowFactory(_ -> Columns.rows(one -> words.say(SightText.EVENT_SPOKEN, counts(one), one.event().type(), one.event().time(), place(one))));
    }

    private static Mark mark(Listed one) {
        return one.counts() ? Mark.PASSED : switch (one.event().standing()) {
            case FAILED -> Mark.FAILED;
            case UNVERIFIED -> Mark.NOT_CHECKED;
            case VERIFIED -> Mark.INFO;
        };
    }

    private String counts(Listed one) {
        return one.counts() ? words.say(SightText.EVENTS_COUNTS) : Reason.of(one.reason()) instanceof Phrase said ? words.say(said) : one.reason();
    }

    private static String place(Listed one) {
        Locator at = one.event().at();
        String name = at.path().substring(at.path().lastIndexOf('/') + 1);
        String place = (at.entry().isEmpty() ? name : at.entry()) + (at.line() < 0 ? "" : ":" + at.line());
        return at.bytes().length() > 0 ? place + " @" + at.bytes().from() : place;
    }

    /** Says whose events these are. */
    public void of(ClauseEntry entry) {
        head.setText(words.say(SightText.EVENTS_OF, entry.framework().name(), entry.id()));
        table.setAccessibleText(head.getText());
    }

    private void show() {
        var told = events.answerProperty().get();
        Node now = table;
        if (events.workingProperty().get()) {
            now = States.loading(words.say(SightText.WORKING), 6);
        } else if (events.problemProperty().get() != null) {
            now = States.empty(words.say(SightText.REFUSED), events.problemProperty().get().subject());
        }
        if (told == null) {
            table.getItems().clear();
            count.setText("");
        } else {
            table.getItems().setAll(told.listed());
            table.getSelectionModel().selectFirst();
            count.setText(words.say(SightText.EVENTS_COUNT, words.number(told.counted()), words.number(told.excluded()))
                + (told.left() == 0 ? "" : " " + words.say(SightText.EVENTS_LEFT, words.number(told.left()))));
        }
        body.getChildren().setAll(now);
    }
}
