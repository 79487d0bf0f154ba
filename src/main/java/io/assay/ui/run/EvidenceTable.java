// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import io.assay.ui.look.Columns;
import io.assay.ui.look.Habits;
import io.assay.ui.session.EvidenceRow;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** One row for each artefact of the case. Enter or a double click goes to its verdict. */
final class EvidenceTable extends TableView<EvidenceRow> {
    private static final double ROW = 48;
    private static final double AXES = 124;
    private static final double OUTCOME = 150;

    private final CaseViewModel model;
    private final Words words;

    /** @param enter goes to the verdict of the artefact chosen */
    EvidenceTable(CaseViewModel model, Words words, Lifetime life, Runnable enter) {
        super(model.rows());
        this.model = model;
        this.words = words;
        setId("evidence-table");
        getStyleClass().add("evidence-table");
        setFixedCellSize(ROW);
        setAccessibleText(words.say(CaseText.EVIDENCE));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns();
        Habits.of(this);
        setRowFactory(_ -> {
            var row = Columns.<EvidenceRow>rows(one -> model.spoken(one, words));
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty() && row.getItem().result().isPresent()) {
                    enter.run();
                }
            });
            return row;
        });
        setOnKeyPressed(event -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null && chosen.result().isPresent()) {
                enter.run();
                event.consume();
            }
        });
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> model.choose(row));
        life.follow(model.chosenProperty(), this::follow);
    }

    private void follow(ObjectResult chosen) {
        var selected = getSelectionModel().getSelectedItem();
        if (chosen != null && (selected == null || selected.resultProperty().get() != chosen)) {
            getItems().stream().filter(row -> row.resultProperty().get() == chosen).findFirst().ifPresent(getSelectionModel()::select);
        }
    }

    private void columns() {
        add(CaseText.COLUMN_OUTCOME, OUTCOME, OUTCOME, () -> new OutcomeCell(words));
        getColumns().getFirst().getStyleClass().add("first");
        getColumns().getFirst().setMaxWidth(OUTCOME);
        add(CaseText.COLUMN_NAME, 250, 160, () -> new TwoLines(model::name, row -> CaseViewModel.kind(row, words)));
        add(CaseText.COLUMN_VERDICT, 420, 200, () -> new VerdictCell(model, words));
        var axes = new TableColumn<EvidenceRow, ObjectResult>(words.say(CaseText.COLUMN_AXES));
        axes.setCellValueFactory(cell -> cell.getValue().resultProperty());
        axes.setCellFactory(_ -> new AxesCell(words));
        axes.setMinWidth(AXES);
        axes.setPrefWidth(AXES);
        axes.setMaxWidth(AXES);
        axes.setSortable(false);
        axes.setReorderable(false);
        getColumns().add(axes);
        add(CaseText.COLUMN_EVENTS, 180, 130, () -> new TwoLines(row -> CaseViewModel.events(row, words), row -> CaseViewModel.period(row, words)));
    }

    private void add(CaseText title, double width, double least, Supplier<TableCell<EvidenceRow, EvidenceRow>> cell) {
        var column = new TableColumn<EvidenceRow, EvidenceRow>(words.say(title));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setReorderable(false);
        column.setSortable(false);
        getColumns().add(column);
    }
}
