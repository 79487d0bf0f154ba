// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.roll.EventRoll;
import io.assay.ui.look.Columns;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        columns.mark(words.say(ChainText.COLUMN_STANDING), RollRow::mark, row -> words.say(ChainText.of(row.event().standing())));
        columns.number(words.say(ChainText.COLUMN_NUMBER), 76, row -> row.index() + 1, words::number);
        if (roll.hasPositions()) {
            columns.text(words.say(ChainText.COLUMN_POSITION), 76, row -> row.event().at().position() == -1 ? ""
                : Long.toUnsignedString(row.event().at().position()), "mono");
        } else if (roll.hasLines()) {
            columns.text(words.say(ChainText.COLUMN_LINE), 76, row -> row.event().at().line() < 0 ? "" : words.number(row.event().at().line()), "num");
        }
        var type = columns.text(words.say(ChainText.COLUMN_TYPE), 150, row -> row.event().type());
        var id = columns.text(words.say(ChainText.COLUMN_ID), 150, row -> row.event().id(), "mono");
        var time = columns.text(words.say(ChainText.COLUMN_TIME), 186, row -> row.event().time(), "mono");
        Stream.concat(FIRST.stream().filter(roll.facets()::contains), roll.facets().stream().filter(name -> !FIRST.contains(name))).limit(MOST_FACETS)
            .forEach(name -> columns.text(name, 104, row -> row.event().facet(name)));
        columns.text(words.say(ChainText.COLUMN_REASON), 128, row -> row.event().reason(), "mono", "muted", "tiny");
        columns.share(Map.of(type, 0.34, id, 0.3, time, 0.36));
        getColumns().forEach(column -> column.setSortable(false));
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
