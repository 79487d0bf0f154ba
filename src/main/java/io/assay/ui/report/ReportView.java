// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.States;
import io.assay.ui.seal.SealPart;
import io.assay.ui.session.OpenCase;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The report screen: at the left what goes in, at the right its pages. */
public final class ReportView extends VBox {
    private final ReportViewModel model;
    private final OpenCase open;
    private final Words words;
    private final HBox body = new HBox();
    private final PagesView pages;
    private final Label state = label("", "muted", "small");
    private final Button stop;
    private final SealPart seal;
    private boolean printing;

    public ReportView(OpenCase open, ReportViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.open = open;
        this.words = words;
        setId("report");
        pages = new PagesView(model.pages(), words, life);
        seal = new SealPart(model.seal(), words, life);
        model.wishProperty().set(model.wishProperty().get().in(words.language()));
        stop = button(words.say(ReportText.STOP), Feather.X, model::stop, "plain");
        var print = button(words.say(ReportText.PRINT), Feather.PRINTER, () -> act(true));
        var save = button(words.say(ReportText.PDF_SAVE), Feather.FILE_TEXT, () -> act(false), "primary");
        save.disableProperty().bind(model.workingProperty().or(open.resultProperty().isNull()));
        print.disableProperty().bind(model.workingProperty().or(model.pages().paperProperty().isNull()));
        var head = styled(row(8, whole(words.say(ReportText.REPORT), "strong"), state, stop, gap(), print, save), "pane-head");
        getChildren().setAll(head, grow(body));
        life.follow(open.resultProperty(), result -> show(result == null));
        life.follow(model.pages().paperProperty(), _ -> tell());
        life.follow(model.workingProperty(), _ -> tell());
        life.hear(model.progressProperty(), this::tell);
        life.follow(sceneProperty(), scene -> model.shown(scene != null));
    }

    private void act(boolean toPrinter) {
        printing = toPrinter;
        if (toPrinter) {
            model.print();
        } else {
            model.printReport(words.say(ReportText.SAVE_TITLE), model.wishProperty().get());
        }
    }

    private void show(boolean nothing) {
        if (nothing) {
            body.getChildren().setAll(grow(States.empty(words.say(ReportText.NONE), words.say(ReportText.NONE_WHY))));
            return;
        }
        var scroll = new ScrollPane(new ReportChoices(open, model, seal, words));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("report-choices", "hair-right");
        scroll.setAccessibleText(words.say(ReportText.REPORT));
        body.getChildren().setAll(scroll, grow(pages));
    }

    private void tell() {
        boolean working = model.workingProperty().get();
        int page = model.progressProperty().get();
        shown(stop, working && page > 0);
        if (working && page > 0) {
            state.setText(words.say(printing ? ReportText.PRINTING : ReportText.WRITING, words.number(page)));
        } else {
            state.setText(open.resultProperty().get() != null && model.pages().paperProperty().get() == null ? words.say(ReportText.PREVIEW_WORKING) : "");
        }
    }
}
