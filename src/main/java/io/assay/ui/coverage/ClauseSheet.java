// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.check.Phrase;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.gap.Closings;
import io.assay.coverage.gap.Gap;
import io.assay.report.view.Tables;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.States;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.ShellCommand;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One clause in full: what we say of it, from what, for which time, beside what the issuer says, and what would close the gap. */
final class ClauseSheet extends ScrollPane {
    private static final int SHAPE = 16;

    private final CoverageViewModel model;
    private final CoverageExport export;
    private final OpenCase open;
    private final Words words;
    private final VBox body = styled(new VBox(), "clause-sheet-body");

    ClauseSheet(CoverageViewModel model, CoverageExport export, OpenCase open, Words words, Lifetime life) {
        this.model = model;
        this.export = export;
        this.open = open;
        this.words = words;
        setId("clause-sheet");
        getStyleClass().add("clause-sheet");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(words.say(CoverageText.COLUMN_CLAUSE));
        life.follow(model.chosenProperty(), this::show);
    }

    private void show(ClauseEntry entry) {
        setVvalue(0);
        var all = model.coveredProperty().get();
        if (entry == null || all == null) {
            body.getChildren().setAll(States.empty(words.say(CoverageText.CHOOSE), words.say(CoverageText.CHOOSE_WHY)));
            return;
        }
        var coverage = entry.coverage();
        var mark = Mark.of(entry.state());
        body.getChildren().setAll(column(6, prose(entry.framework().name() + " · " + entry.id(), "muted", "small"),
            prose(entry.title(words.language().tag()), "title"),
            row(8, new MarkIcon(mark, SHAPE), grow(prose(words.say(entry.state()), "medium", "ink", mark.style())))));
        var figures = new ClauseFigures(coverage, all, words);
        body.getChildren().addAll(figures.events(), list(entry), figures.time(), figures.issuer());
        bullets(CoverageText.CLOSES, spoken(new Closings(all.result().period()).of(coverage)));
        if (Gap.isOpen(entry.state())) {
            var gap = Gap.of(entry);
            bullets(CoverageText.COST, List.of(words.say(gap.cost(), gap.costs())));
        }
        bullets(CoverageText.CORRECTION, spoken(Tables.misnamed(coverage)));
        String note = coverage.clause().note(words.language().tag());
        bullets(CoverageText.NOTE, note.isEmpty() ? List.of() : List.of(note));
        bullets(CoverageText.LINKS, spoken(Tables.links(coverage.clause())));
        bullets(CoverageText.SOURCE, spoken(entry.framework().source(words.language().tag())));
        body.getChildren().add(command(entry));
    }

    /** The way to the events themselves. */
    private Node list(ClauseEntry entry) {
        var open = button(words.say(CoverageText.LIST_EVENTS), Feather.LIST, () -> model.inquiries().events(entry));
        open.setId("list-events");
        shown(open, entry.coverage().needed() > 0);
        return open;
    }

    private List<String> spoken(List<Phrase> phrases) {
        return phrases.stream().map(words::say).toList();
    }

    private void bullets(CoverageText title, List<String> items) {
        if (!items.isEmpty()) {
            var list = column(4, label(words.say(title), "section"));
            items.forEach(item -> {
                var line = row(0, label("–", "muted", "dash"), grow(prose(item, "small")));
                line.setAlignment(Pos.TOP_LEFT);
                list.getChildren().add(line);
            });
            body.getChildren().add(list);
        }
    }

    private Node command(ClauseEntry entry) {
        var run = model.coveredProperty().get().run();
        var paths = model.artefact().map(object -> List.of(object.path())).orElseGet(() -> open.evidence().stream().map(Object::toString)
            .collect(Collectors.toList()));
        String text = ShellCommand.coverage(paths, entry.framework().id(), entry.id(), open.broughtProperty().get(), run.circumstances().at());
        String period = model.wish().period().map(days -> " --from " + days.from() + " --to " + days.to()).orElse("");
        return column(2, row(8, whole(words.say(CoverageText.COMMAND), "section"), gap(),
            signButton(words.say(CoverageText.COPY), Feather.COPY, () -> export.copy(text + period))),
            styled(new VBox(prose(text + period, "mono")), "code"));
    }
}
