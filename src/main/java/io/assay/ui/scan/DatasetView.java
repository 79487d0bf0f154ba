// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.exposure.dataset.Article10;
import io.assay.exposure.dataset.Figures;
import io.assay.report.DatasetReport;
import io.assay.report.ReportText;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A data set measured for Article 10 of the EU AI Act: the four conditions, each with its figure and what it is about, and what was not read. */
public final class DatasetView extends VBox {
    private static final double ROW = 34;
    private static final int SHAPE = 18;
    private static final double TABLE = 34 * 5 + 4;

    private final ScanViewModel model;
    private final Words words;
    private final StackPane body = new StackPane();
    private final Label said = label("", "muted", "small");
    private final Button save;
    private final TableView<Article10> clauses = new TableView<>();

    public DatasetView(ScanViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        setId("dataset");
        save = button(words.say(ScanText.SAVE), Feather.SAVE, () -> model.saveDataset(words.say(ScanText.SAVE_TITLE)));
        var files = button(words.say(ScanText.DATASET_FILES), Feather.FILE_PLUS, () -> model.datasetFiles(words.say(ScanText.DATASET_CHOOSE_FILES)));
        files.setId("dataset-files");
        var folder = button(words.say(ScanText.DATASET_FOLDER), Feather.FOLDER_PLUS, this::folder);
        folder.setId("dataset-folder");
        table();
        getChildren().setAll(styled(row(8, whole(words.say(ScanText.TAB_DATASET), "strong"), said, gap(), save, files, folder), "pane-head"), grow(body));
        life.follow(model.datasetProperty(), _ -> show());
        life.follow(model.workingProperty(), _ -> show());
        life.follow(model.writtenProperty(), file -> said.setText(file == null ? named() : file.toString()));
    }

    private void folder() {
        model.datasetFolder(words.say(ScanText.DATASET_CHOOSE_FOLDER));
    }

    private void table() {
        clauses.setId("dataset-clauses");
        clauses.setAccessibleText(words.say(ScanText.CLAUSES));
        clauses.setFixedCellSize(ROW);
        clauses.setMinHeight(TABLE);
        clauses.setMaxHeight(TABLE);
        var columns = new Columns<>(clauses);
        columns.mark(words.say(ScanText.COLUMN_ANSWER), clause -> passes(clause) ? Mark.PASSED : Mark.FAILED, this::answer);
        columns.text(words.say(ScanText.COLUMN_CLAUSE), 104, Article10::letter, "medium");
        var asked = columns.text(words.say(ScanText.COLUMN_ASKED), 240, words::say);
        columns.text(words.say(ScanText.COLUMN_FIGURE), 90, this::figure, "num");
        columns.text(words.say(ScanText.COLUMN_THRESHOLD), 90, Article10::threshold, "num", "muted");
        columns.text(words.say(ScanText.COLUMN_ANSWER), 108, this::answer);
        var about = columns.text(words.say(ScanText.COLUMN_ABOUT), 200, Article10::about, "muted");
        columns.share(Map.of(asked, 0.55, about, 0.45));
        clauses.setRowFactory(_ -> Columns.rows(clause -> words.say(ScanText.SPOKEN_CLAUSE, clause.letter(), words.say(clause), answer(clause), figure(clause),
            clause.threshold())));
    }

    private Figures figures() {
        return model.datasetProperty().get().report().figures();
    }

    private boolean passes(Article10 clause) {
        return clause.passes(figures());
    }

    private String figure(Article10 clause) {
        return DatasetReport.said(clause.figure(figures()));
    }

    private String answer(Article10 clause) {
        return words.say(passes(clause) ? ReportText.DATASET_MET : ReportText.DATASET_NOT_MET).strip();
    }

    private String named() {
        var seen = model.datasetProperty().get();
        return seen == null ? "" : seen.files().size() == 1 ? seen.files().getFirst().toString() : words.say(ReportText.DATASET_HEAD,
            seen.report().figures().files(), seen.report().figures().rows(), seen.report().figures().tokens());
    }

    private void show() {
        var seen = model.datasetProperty().get();
        save.setDisable(seen == null);
        said.setText(named());
        clauses.getItems().clear();
        body.getChildren().setAll(model.workingProperty().get() ? Working.node(model, words)
            : seen == null ? States.empty(words.say(ScanText.DATASET_START), words.say(ScanText.DATASET_WHY), words.say(ScanText.DATASET_FOLDER), this::folder)
            : result(seen.report()));
    }

    private Node result(DatasetReport report) {
        clauses.getItems().setAll(List.of(Article10.values()));
        boolean all = Article10.all(report.figures());
        boolean whole = report.unread().isEmpty();
        var mark = !all ? Mark.FAILED : whole ? Mark.PASSED : Mark.INDETERMINATE;
        var outcome = !all ? ScanText.NOT_ALL_MET : whole ? ScanText.ALL_MET : ScanText.ALL_MET_OF_READ;
        var head = styled(row(10, new MarkIcon(mark, SHAPE), label(words.say(outcome), "title", "ink", mark.style()),
            label(words.say(ReportText.DATASET_HEAD, report.figures().files(), report.figures().rows(), report.figures().tokens()), "muted")), "scan-head");
        var notes = styled(column(8, prose(words.say(ReportText.DATASET_AGREED, DatasetReport.said(report.figures().agreement())))), "scan-notes");
        report.unread().forEach(one -> notes.getChildren().add(row(8, new MarkIcon(Mark.INDETERMINATE, SHAPE - 4),
            grow(prose(words.say(ReportText.DATASET_UNREAD, one.at(), one.fault(), one.detail()))))));
        notes.getChildren().add(prose(words.say(ReportText.DATASET_LIMIT), "muted", "small"));
        return new VBox(head, clauses, notes);
    }
}
