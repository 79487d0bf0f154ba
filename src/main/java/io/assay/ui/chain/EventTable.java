// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import io.assay.roll.EventRoll;
import io.assay.ui.look.Columns;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The events as a table of 28 px rows: a row is read from the roll when it comes into sight. Its columns are those that the artefact's events fill. */
final class EventTable extends TableView<RollRow> {
    private static final double ROW = 28;
    private static final int MOST_FACETS = 3;
    /** What people look for first. */
    private static final List<String> FIRST = List.of("stream", "tenant", "user", "actor", "operation", "model", "source", "session", "outcome");

    private final ChainViewModel model;
    private final Words words;
    private boolean following;

    EventTable(ChainViewModel model, Words words, Lifetime life) {
        super(model.rows());
        this.model = model;
        this.words = words;
        setId("event-table");
        setAccessibleText(words.say(ChainText.EVENTS));
        setFixedCellSize(ROW);
        setRowFactory(_ -> Columns.rows(this::spoken));
        life.follow(model.rollProperty(), this::columns);
        life.hear(model.rows(), this::rest);
        life.follow(model.chosenProperty(), index -> reveal(index.longValue()));
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !following) {
                model.choose(row.index());
            }
        });
        rest();
    }

    private String spoken(RollRow row) {
        return words.say(ChainText.SPOKEN, words.number(row.index() + 1), words.say(ChainText.of(row.event().standing())), row.event().type(), row.event().time());
    }

    private void columns(EventRoll roll) {
        getColumns().clear();
        if (roll == null) {
            return;
        }
        var columns = new Columns<>(this);
        var fitting = new Fitting(roll);
        columns.mark(words.say(ChainText.COLUMN_STANDING), RollRow::mark, row -> words.say(ChainText.of(row.event().standing())));
        columns.number(words.say(ChainText.COLUMN_NUMBER), 76, row -> row.index() + 1, words::number);
        if (roll.hasPositions()) {
            columns.text(words.say(ChainText.COLUMN_POSITION), 76, row -> row.event().at().position() == -1 ? ""
                : Long.toUnsignedString(row.event().at().position()), "mono");
        } else if (roll.hasLines() && !fitting.linesAreNumbers()) {
            columns.number(words.say(ChainText.COLUMN_LINE), 76, row -> row.event().at().line(), line -> line < 0 ? "" : words.number(line));
        }
        Map<TableColumn<RollRow, ?>, Double> sharing = new HashMap<>();
        column(columns, fitting, sharing, words.say(ChainText.COLUMN_TYPE), Event::type, false);
        if (!roll.hasPositions() || !fitting.idsArePositions()) {
            column(columns, fitting, sharing, words.say(ChainText.COLUMN_ID), Event::id, true);
        }
        column(columns, fitting, sharing, words.say(ChainText.COLUMN_TIME), Event::time, true);
        Stream.concat(FIRST.stream().filter(roll.facets()::contains), roll.facets().stream().filter(name -> !FIRST.contains(name))).limit(MOST_FACETS)
            .forEach(name -> column(columns, fitting, sharing, facet(name), event -> event.facet(name), false));
        if (roll.count(Standing.FAILED) > 0 || fitting.tells(Event::reason)) {
            sharing.put(columns.tail(words.say(ChainText.COLUMN_REASON), 150, row -> row.event().reason(), "mono", "muted", "tiny"), 150.0);
        }
        columns.share(sharing);
        getColumns().forEach(column -> column.setSortable(false));
    }

    /** Columns share the room by what their texts want; one that tells nothing is left out. */
    private static void column(Columns<RollRow> columns, Fitting fitting, Map<TableColumn<RollRow, ?>, Double> sharing, String title,
        Function<Event, String> text, boolean mono) {
        if (fitting.tells(text)) {
            double room = fitting.room(title, text, mono);
            var column = columns.text(title, room, row -> text.apply(row.event()), mono ? new String[] {"mono"} : new String[0]);
            column.setMinWidth(Math.min(room, 72));
            sharing.put(column, room);
        }
    }

    /** What the filter language calls it; in the head of a column it begins with a capital letter. */
    private static String facet(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void rest() {
        boolean none = model.rows().filtered() && model.rows().isEmpty();
        setPlaceholder(none ? States.empty(words.say(ChainText.NO_MATCH), "", words.say(ChainText.CLEAR), () -> model.filter(""))
            : States.brief(words.say(ChainText.NONE)));
        reveal(model.chosenProperty().get());
    }

    /** Selects the chosen event where the filter lets it through; scrolls only as far as it must. */
    private void reveal(long index) {
        int row = index < 0 ? -1 : model.rows().rowOf(index);
        following = true;
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 2));
        }
        following = false;
    }
}
