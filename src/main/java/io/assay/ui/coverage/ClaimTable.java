// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import io.assay.check.ClauseClaim;
import io.assay.coverage.gap.Claimed;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** What the issuer says of clauses, what its own rule gives, and what we say; where they differ stands first. */
final class ClaimTable extends TableView<ClauseEntry> {
    private static final double ROW = 28;

    private final Words words;

    ClaimTable(CoverageViewModel model, Words words, Lifetime life) {
        this.words = words;
        setId("claim-table");
        setAccessibleText(words.say(CoverageText.VIEW_CLAIMS));
        setFixedCellSize(ROW);
        setPlaceholder(States.brief(words.say(CoverageText.NO_CLAIMS)));
        var columns = new Columns<>(this);
        columns.mark(words.say(CoverageText.COMPARED), entry -> Mark.of(entry.coverage().comparison()), this::compared);
        columns.text(words.say(CoverageText.COMPARED), 118, this::compared);
        columns.text(words.say(CoverageText.COLUMN_FRAMEWORK), 104, entry -> entry.framework().name(), "muted");
        columns.text(words.say(CoverageText.COLUMN_CLAUSE), 104, ClauseEntry::id, "medium");
        var says = columns.text(words.say(CoverageText.ISSUER_SAYS), 116, entry -> said(entry, ClauseClaim::status, ClauseClaim::count));
        var rule = columns.text(words.say(CoverageText.ISSUER_RULE), 116,
            entry -> said(entry, ClauseClaim::recomputedStatus, ClauseClaim::recomputedCount));
        var ours = columns.text(words.say(CoverageText.OURS), 140, entry -> words.say(entry.state()) + " ("
            + ClauseFigures.count(entry.coverage(), words) + ")");
        columns.share(Map.of(says, 0.3, rule, 0.3, ours, 0.4));
        setRowFactory(_ -> Columns.rows(entry -> words.say(CoverageText.SPOKEN_CELL, entry.framework().name(), entry.id(),
            said(entry, ClauseClaim::status, ClauseClaim::count), compared(entry), words.say(entry.state()))));
        getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null) {
                model.chosenProperty().set(entry);
            }
        });
        life.follow(model.shownProperty(), result -> getItems().setAll(result == null ? List.of() : Claimed.of(result)));
    }

    private String compared(ClauseEntry entry) {
        return words.say(entry.coverage().comparison());
    }

    private String said(ClauseEntry entry, Function<ClauseClaim, String> status, Function<ClauseClaim, OptionalLong> count) {
        return entry.coverage().claim().map(claim -> status.apply(claim) + (count.apply(claim).isPresent()
            ? " (" + words.number(count.apply(claim).getAsLong()) + ")" : "")).orElse("");
    }
}
