// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;

import io.assay.report.dossier.SectionId;
import io.assay.text.Language;
import io.assay.ui.look.Segments;
import io.assay.ui.seal.SealPart;
import io.assay.ui.session.OpenCase;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** What the auditor wants of the report, wish by wish. */
final class ReportChoices extends VBox {
    private final OpenCase open;
    private final ReportViewModel model;
    private final Words words;
    private final SectionChoice sections;

    ReportChoices(OpenCase open, ReportViewModel model, SealPart seal, Words words) {
        this.open = open;
        this.model = model;
        this.words = words;
        var wish = model.wishProperty().get();
        getStyleClass().add("report-body");
        sections = new SectionChoice(words, List.of(SectionId.values()), wish.sections(), chosen -> change(old -> old.with(chosen)));
        var save = button(words.say(ReportText.VERDICT_SAVE), Feather.SAVE, () -> model.saveVerdict(words.say(ReportText.SAVE_TITLE)));
        save.disableProperty().bind(model.workingProperty());
        getChildren().setAll(
            choice(ReportText.LANGUAGE, null, List.of(Language.values()), wish.language(), one -> words.say(ReportText.valueOf("LANGUAGE_" + one.name())),
                one -> change(old -> old.in(one))),
            choice(ReportText.EXTENT, ReportText.EXTENT_WHY, List.of(false, true), wish.brief(),
                brief -> words.say(brief ? ReportText.EXTENT_SHORT : ReportText.EXTENT_FULL), this::brief),
            column(6, label(words.say(ReportText.SCOPE), "section"), objects(wish.object())),
            choice(ReportText.WITHHOLD, ReportText.WITHHOLD_WHY, List.of(false, true), wish.redacted(),
                on -> words.say(on ? ReportText.WITHHOLD_PERSONAL : ReportText.WITHHOLD_NOTHING), on -> change(old -> old.redacted(on))),
            column(6, label(words.say(ReportText.STATES), "section"), new PointsField(words, wish.states(), points -> change(old -> old.at(points))),
                prose(words.say(ReportText.STATES_WHY), "muted", "small")),
            column(8, label(words.say(ReportText.SECTIONS), "section"), sections),
            column(6, label(words.say(ReportText.VERDICT_TITLE), "section"), prose(words.say(ReportText.VERDICT_WHY), "muted", "small"), row(0, save)),
            seal, new PackPart(model, words));
    }

    private void brief(boolean on) {
        change(old -> old.brief(on));
        sections.show(model.wishProperty().get().sections());
    }

    /** All of the case, or one artefact of it. */
    private Node objects(String now) {
        var paths = new ArrayList<>(List.of(""));
        open.resultProperty().get().objects().stream().map(ObjectResult::path).forEach(paths::add);
        var box = new ComboBox<String>();
        box.getItems().setAll(paths);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.say(ReportText.SCOPE));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String path) {
                return path == null || path.isEmpty() ? words.say(ReportText.SCOPE_ALL) : Shorten.fileName(path);
            }

            @Override
            public String fromString(String text) {
                return "";
            }
        });
        box.setValue(now);
        box.valueProperty().addListener((_, _, path) -> change(old -> old.of(path)));
        return box;
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
}
