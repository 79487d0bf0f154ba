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

import io.assay.check.Outcome;
import io.assay.evidence.Event;
import io.assay.report.CommitmentReport;
import io.assay.report.ReportText;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks how often an id was committed; says it, what the answer rests on, and what keeps it from being proved. */
public final class CommittedView extends VBox {
    private static final int SHAPE = 20;
    private static final int SMALL = 14;

    private final InquiryViewModel model;
    private final Words words;
    private final StackPane body = new StackPane();

    public CommittedView(InquiryViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        setId("committed");
        var id = new TextField();
        id.setId("committed-id");
        id.setPromptText(words.say(BesideText.ID_PROMPT));
        id.setAccessibleText(words.say(BesideText.ID));
        id.setPrefWidth(420);
        id.setOnAction(_ -> model.ask(id.getText()));
        var ask = button(words.say(BesideText.ID_ASK), null, () -> model.ask(id.getText()));
        ask.setId("ask-committed");
        getChildren().setAll(styled(row(8, id, ask, gap()), "pane-head", "beside-row"), grow(body));
        life.follow(model.committedProperty(), _ -> show());
        life.follow(model.workingProperty(), _ -> show());
    }

    private void show() {
        var report = model.committedProperty().get();
        body.getChildren().setAll(model.workingProperty().get() ? States.loading(words.say(BesideText.WORKING), 3)
            : report == null ? States.empty(words.say(BesideText.ID_START), words.say(BesideText.ID_WHY)) : answered(report));
    }

    private Node answered(CommitmentReport report) {
        boolean proved = report.outcome() == Outcome.PASSED;
        var shape = proved ? Mark.PASSED : report.failed() ? Mark.FAILED : Mark.INDETERMINATE;
        var head = row(12, new MarkIcon(shape, SHAPE), grow(prose(words.say(report.answer()), "title")));
        head.setId("committed-answer");
        var list = styled(column(8, head, prose(report.id(), "mono"), prose(words.say(ReportText.COMMITMENT_AMONG, words.number(report.among()))),
            prose(words.say(proved ? ReportText.COMMITMENT_PROVED : report.failed() ? ReportText.COMMITMENT_FAILED : ReportText.COMMITMENT_OPEN), "medium")),
            "beside-answer");
        report.open().forEach(qualifier -> list.getChildren().add(prose("– " + words.name(qualifier))));
        if (!report.events().isEmpty()) {
            list.getChildren().add(label(words.say(BesideText.EVENTS), "section"));
            report.events().forEach(event -> list.getChildren().add(line(event)));
        }
        var scroll = styled(new ScrollPane(list), "beside-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node line(Event event) {
        var shape = switch (event.standing()) {
            case VERIFIED -> Mark.PASSED;
            case UNVERIFIED -> Mark.INDETERMINATE;
            case FAILED -> Mark.FAILED;
        };
        String place = event.at().toString().substring(event.at().path().lastIndexOf('/') + 1);
        var line = row(8, new MarkIcon(shape, SMALL), grow(prose(words.say(BesideText.EVENT_LINE, event.time(), event.type(), place), "mono", "small")));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
