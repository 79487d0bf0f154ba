// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.gap.EvidenceKind;
import io.assay.ui.look.Columns;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;

/** Each kind of evidence with the clauses it speaks for; first what could help most open clauses at once. */
final class EvidenceTypeTable extends TableView<EvidenceKind> {
    private static final double ROW = 28;

    EvidenceTypeTable(CoverageViewModel model, Words words, Lifetime life) {
        setId("evidence-type-table");
        setAccessibleText(words.say(CoverageText.VIEW_EVIDENCE));
        setFixedCellSize(ROW);
        var columns = new Columns<>(this);
        columns.text(words.say(CoverageText.COLUMN_EVIDENCE), 210, type -> type.property() ? type.name() + " " + words.say(CoverageText.PROPERTY)
            : type.name(),
            "mono");
        columns.text(words.say(CoverageText.COLUMN_PRODUCER), 110, EvidenceKind::producer, "muted");
        columns.number(words.say(CoverageText.COLUMN_GAPS_CLOSED), 72, EvidenceKind::closes, words::number);
        columns.number(words.say(CoverageText.COLUMN_OPEN), 64, EvidenceKind::open, words::number);
        columns.number(words.say(CoverageText.COLUMN_CLAUSES), 80, type -> (long) type.clauses().size(), words::number);
        var which = columns.text(words.say(CoverageText.COLUMN_WHICH), 200, type -> type.clauses().stream()
            .map(entry -> entry.framework().name() + " " + entry.id()).collect(Collectors.joining(", ")));
        columns.share(Map.of(which, 1.0));
        setRowFactory(_ -> Columns.rows(EvidenceKind::name));
        life.follow(model.shownProperty(), result -> getItems().setAll(result == null ? List.of()
            : EvidenceKind.of(result, model.coveredProperty().get().producers())));
        getSelectionModel().selectedItemProperty().addListener((_, _, type) -> {
            if (type != null) {
                model.chosenProperty().set(type.clauses().getFirst());
            }
        });
    }
}
