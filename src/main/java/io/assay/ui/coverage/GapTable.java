// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.Period;
import io.assay.coverage.gap.Closings;
import io.assay.coverage.gap.Gap;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;

/** What is not evidenced, worst first, with what would close it. */
final class GapTable extends TableView<ClauseEntry> {
    private static final double ROW = 62;
    private static final double WITH_COST = 760;
    private static final double WITH_SINCE = 560;

    GapTable(CoverageViewModel model, Words words, Lifetime life) {
        setId("gap-table");
        setAccessibleText(words.say(CoverageText.VIEW_GAPS));
        setFixedCellSize(ROW);
        var columns = new Columns<>(this);
        columns.mark(words.say(CoverageText.COLUMN_STATE), entry -> Mark.of(entry.state()), entry -> words.say(entry.state()));
        columns.text(words.say(CoverageText.COLUMN_STATE), 100, entry -> words.say(entry.state()), "wrap");
        columns.text(words.say(CoverageText.COLUMN_CLAUSE), 116, entry -> entry.id() + "\n" + entry.framework().name(), "medium", "wrap");
        columns.text(words.say(CoverageText.COLUMN_COUNT), 66, entry -> ClauseFigures.count(entry.coverage(), words), "num");
        var closes = columns.text(words.say(CoverageText.COLUMN_CLOSES), 180,
            entry -> new Closings(period(model)).of(entry.coverage()).stream().map(words::say).collect(Collectors.joining("; ")), "wrap");
        var since = columns.text(words.say(CoverageText.COLUMN_SINCE), 92, entry -> Gap.of(entry).since().map(Object::toString).orElse(""), "num");
        var cost = columns.text(words.say(CoverageText.COLUMN_COST), 140, entry -> words.say(Gap.of(entry).cost(), Gap.of(entry).costs()), "wrap");
        // What does not fit is told in full beside the list.
        widthProperty().subscribe(width -> {
            cost.setVisible(width.doubleValue() >= WITH_COST);
            since.setVisible(width.doubleValue() >= WITH_SINCE);
        });
        columns.share(Map.of(closes, 0.62, cost, 0.38));
        setRowFactory(_ -> Columns.rows(entry -> words.say(CoverageText.SPOKEN_CELL, entry.framework().name(), entry.id(),
            entry.title(words.language().tag()),
            words.say(entry.state()), ClauseFigures.count(entry.coverage(), words))));
        getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null) {
                model.chosenProperty().set(entry);
            }
        });
        life.follow(model.shownProperty(), result -> {
            getItems().setAll(result == null ? List.of() : Gap.of(result).stream().map(Gap::entry).toList());
            getItems().stream().filter(entry -> entry.same(model.chosenProperty().get())).findFirst().ifPresent(getSelectionModel()::select);
        });
    }

    private static Optional<Period> period(CoverageViewModel model) {
        return Optional.ofNullable(model.shownProperty().get()).flatMap(CoverageResult::period);
    }
}
