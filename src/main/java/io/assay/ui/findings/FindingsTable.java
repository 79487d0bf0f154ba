// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.ui.look.Columns;
import io.assay.ui.look.States;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.Map;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The findings as a table of 28 px rows; only the rows in sight exist, however many there are. */
final class FindingsTable extends TableView<FindingRow> {
    private static final double ROW = 28;

    private final FindingsViewModel model;
    private final Words words;

    FindingsTable(FindingsViewModel model, Selection selection, Words words, Lifetime life) {
        super(new SortedList<>(model.rows()));
        this.model = model;
        this.words = words;
        setId("findings-table");
        setAccessibleText(words.say(FindingsText.FINDINGS));
        setFixedCellSize(ROW);
        ((SortedList<FindingRow>) getItems()).comparatorProperty().bind(comparatorProperty());
        columns();
        setRowFactory(_ -> Columns.rows(FindingRow::spoken));
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> model.choose(row));
        life.hear(model.rows(), () -> setPlaceholder(empty()));
        life.follow(selection.objectProperty(), _ -> setPlaceholder(empty()));
        life.follow(selection.topicProperty(), this::follow);
    }

    private void columns() {
        var columns = new Columns<>(this);
        columns.mark(words.say(FindingsText.COLUMN_WEIGHT), FindingRow::mark, row -> words.name(row.finding().weight()));
        var what = columns.text(words.say(FindingsText.COLUMN_WHAT), 172, FindingRow::what);
        var where = columns.text(words.say(FindingsText.COLUMN_WHERE), 112, FindingRow::where);
        columns.text(words.say(FindingsText.COLUMN_RECORDED), 82, FindingRow::recordedBriefly, "mono");
        columns.text(words.say(FindingsText.COLUMN_RECOMPUTED), 92, FindingRow::recomputedBriefly, "mono");
        var code = columns.tail(words.say(FindingsText.COLUMN_CODE), 110, FindingRow::code, "mono", "muted", "tiny");
        columns.share(Map.of(what, 0.5, where, 0.27, code, 0.23));
    }

    private VBox empty() {
        return model.filtered() ? States.empty(words.say(FindingsText.NONE_MATCH), "", words.say(FindingsText.CLEAR_FILTER), model::clear)
            : model.unknown() ? States.empty(words.say(FindingsText.UNKNOWN_TITLE), words.say(FindingsText.UNKNOWN_WHY))
            : States.brief(words.say(FindingsText.NONE_TITLE));
    }

    /** Follows a choice made in the tree: its first finding comes into sight and is chosen there. */
    private void follow(Topic topic) {
        switch (topic) {
            case Topic.Observed(_, var observation) -> {
                var chosen = getSelectionModel().getSelectedItem();
                if (chosen == null || chosen.observation() != observation) {
                    getItems().stream().filter(row -> row.observation() == observation).findFirst().ifPresent(this::reveal);
                }
            }
            case Topic.Check(_, var result) -> getItems().stream().filter(row -> row.observation().question() == result.question()).findFirst()
                .ifPresentOrElse(row -> scrollTo(row), () -> getSelectionModel().clearSelection());
            default -> { }
        }
    }

    private void reveal(FindingRow row) {
        getSelectionModel().select(row);
        scrollTo(row);
    }
}
