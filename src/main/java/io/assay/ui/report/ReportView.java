// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.text.Language;
import io.assay.ui.look.Segments;
import io.assay.ui.look.States;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The report screen: at the left what goes in, at the right what it will say. */
public final class ReportView extends VBox {
    private final ReportViewModel model;
    private final Selection selection;
    private final Words words;
    private final HBox body = new HBox();
    private final TextArea preview = styled(new TextArea(), "preview");
    private final Label state = label("", "muted", "small");

    public ReportView(OpenCase open, ReportViewModel model, Selection selection, Words words, Lifetime life) {
        this.model = model;
        this.selection = selection;
        this.words = words;
        setId("report");
        preview.setEditable(false);
        preview.setAccessibleText(words.say(ReportText.PREVIEW));
        model.wishProperty().set(model.wishProperty().get().in(words.language()));
        var print = button(words.say(ReportText.PDF_SAVE), Feather.FILE_TEXT,
            () -> model.printReport(words.say(ReportText.SAVE_TITLE), model.wishProperty().get()), "primary");
        print.disableProperty().bind(model.workingProperty());
        var head = styled(row(8, whole(words.say(ReportText.REPORT), "strong"), state, gap(), print), "pane-head");
        getChildren().setAll(head, grow(body));
        life.follow(open.resultProperty(), result -> show(result == null));
        life.follow(model.previewProperty(), this::preview);
        life.follow(sceneProperty(), scene -> model.shown(scene != null));
    }

    private void show(boolean nothing) {
        if (nothing) {
            body.getChildren().setAll(grow(States.empty(words.say(ReportText.NONE), words.say(ReportText.NONE_WHY))));
            return;
        }
        var scroll = new ScrollPane(choices());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("report-choices", "hair-right");
        scroll.setAccessibleText(words.say(ReportText.REPORT));
        body.getChildren().setAll(scroll, grow(preview));
    }

    private Node choices() {
        var wish = model.wishProperty().get();
        var save = button(words.say(ReportText.VERDICT_SAVE), Feather.SAVE, () -> model.saveVerdict(words.say(ReportText.SAVE_TITLE)));
        save.disableProperty().bind(model.workingProperty());
        return styled(new VBox(
            choice(ReportText.LANGUAGE, null, List.of(Language.values()), wish.language(), one -> words.say(ReportText.valueOf("LANGUAGE_" + one.name())),
                one -> change(old -> old.in(one))),
            choice(ReportText.EXTENT, ReportText.EXTENT_WHY, List.of(false, true), wish.brief(),
                brief -> words.say(brief ? ReportText.EXTENT_SHORT : ReportText.EXTENT_FULL), brief -> change(old -> old.brief(brief))),
            choice(ReportText.SCOPE, null, List.of(false, true), !wish.object().isEmpty(),
                one -> words.say(one ? ReportText.SCOPE_CHOSEN : ReportText.SCOPE_ALL), one -> change(old -> old.of(one ? chosen() : ""))),
            choice(ReportText.WITHHOLD, ReportText.WITHHOLD_WHY, List.of(false, true), wish.redacted(),
                on -> words.say(on ? ReportText.WITHHOLD_PERSONAL : ReportText.WITHHOLD_NOTHING), on -> change(old -> old.redacted(on))),
            column(6, label(words.say(ReportText.VERDICT_TITLE), "section"), prose(words.say(ReportText.VERDICT_WHY), "muted", "small"), row(0, save))),
            "report-body");
    }

    private <T> Node choice(ReportText name, ReportText why, List<T> choices, T first, Function<T, String> say, Consumer<T> chosen) {
        var segments = new Segments<>(words.say(name), choices, first, say);
        segments.setMaxWidth(USE_PREF_SIZE);
        segments.valueProperty().addListener((_, _, now) -> chosen.accept(now));
        var part = column(6, label(words.say(name), "section"), segments);
        if (why != null) {
            part.getChildren().add(prose(words.say(why), "muted", "small"));
        }
        return part;
    }

    private void change(Function<ReportWish, ReportWish> how) {
        model.wishProperty().set(how.apply(model.wishProperty().get()));
    }

    private String chosen() {
        var object = selection.objectProperty().get();
        return object == null ? "" : object.path();
    }

    private void preview(String text) {
        preview.setText(text);
        preview.setScrollTop(0);
        state.setText(words.say(text.isEmpty() ? ReportText.PREVIEW_WORKING
            : text.length() >= ReportViewModel.PREVIEW ? ReportText.PREVIEW_CUT : ReportText.PREVIEW));
    }
}
