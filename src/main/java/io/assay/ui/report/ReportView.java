// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
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
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import io.assay.verify.RunResult;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The report screen: what the report will state, in which language, and where it goes. */
public final class ReportView extends VBox {
    private final ReportViewModel model;
    private final Words words;
    private final Segments<Language> language;
    private final VBox body = styled(new VBox(), "report-body");

    public ReportView(OpenCase open, ReportViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        this.language = new Segments<>(words.say(ReportText.LANGUAGE), List.of(Language.values()), words.language(),
            one -> words.say(ReportText.valueOf("LANGUAGE_" + one.name())));
        setId("report");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().setAll(styled(row(8, whole(words.say(ReportText.REPORT), "strong")), "pane-head"), grow(scroll));
        life.follow(open.resultProperty(), this::show);
    }

    private void show(RunResult result) {
        if (result == null) {
            body.getChildren().setAll(grow(States.empty(words.say(ReportText.NONE), words.say(ReportText.NONE_WHY))));
            return;
        }
        var print = button(words.say(ReportText.PDF_SAVE), Feather.FILE_TEXT,
            () -> model.printReport(words.say(ReportText.SAVE_TITLE), language.valueProperty().get()), "primary");
        var save = button(words.say(ReportText.VERDICT_SAVE), Feather.SAVE, () -> model.saveVerdict(words.say(ReportText.SAVE_TITLE)));
        print.disableProperty().bind(model.workingProperty());
        save.disableProperty().bind(model.workingProperty());
        body.getChildren().setAll(contents(result), part(ReportText.PDF_TITLE, ReportText.PDF_WHY, row(12, language, print)),
            part(ReportText.VERDICT_TITLE, ReportText.VERDICT_WHY, save));
    }

    private Node part(ReportText title, ReportText why, Node action) {
        return column(8, label(words.say(title), "title"), prose(words.say(why), "muted"), row(0, action));
    }

    private Node contents(RunResult result) {
        var list = column(4, label(words.say(ReportText.CONTENTS), "title"));
        long checks = result.objects().stream().mapToLong(object -> object.checks().size()).sum();
        long findings = result.objects().stream().mapToLong(object -> object.findings().size()).sum();
        List.of(words.say(ReportText.CONTENTS_ARTEFACTS, result.objects().size(), words.number(result.objects().size())),
            words.say(ReportText.CONTENTS_CHECKS, words.number(checks)), words.say(ReportText.CONTENTS_FINDINGS, words.number(findings)),
            words.say(ReportText.CONTENTS_KEYS, result.circumstances().trust().keys().size()),
            words.say(ReportText.CONTENTS_AT, result.circumstances().at()), words.say(ReportText.CONTENTS_SECRETS))
            .forEach(line -> list.getChildren().add(row(0, label("–", "muted", "dash"), grow(prose(line)))));
        return list;
    }
}
