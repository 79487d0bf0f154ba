// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.session.EvidenceRow;
import io.assay.ui.support.Term;
import io.assay.ui.support.Words;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

/** The outcome of a row by shape and word, from the moment it is known. */
final class OutcomeCell extends TableCell<EvidenceRow, EvidenceRow> {
    private static final int SHAPE = 14;

    private final Words words;
    private final MarkIcon icon = new MarkIcon(Mark.NOT_CHECKED, SHAPE);
    private final Label word = label("");
    private final Label since = label("", "small", "ink", "indet");
    private final HBox line = row(8, icon, styled(column(1, word, since), "two-lines"));
    private final InvalidationListener changed = _ -> show();
    private EvidenceRow shown;

    OutcomeCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(EvidenceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (shown != null) {
            shown.resultProperty().removeListener(changed);
            shown.changedProperty().removeListener(changed);
        }
        shown = empty ? null : row;
        if (shown != null) {
            shown.resultProperty().addListener(changed);
            shown.changedProperty().addListener(changed);
        }
        show();
    }

    private void show() {
        setGraphic(shown == null ? null : line);
        setAccessibleText(null);
        if (shown == null) {
            return;
        }
        var mark = CaseViewModel.mark(shown).orElse(Mark.NOT_CHECKED);
        icon.setMark(mark);
        word.setText(shown.result().map(result -> words.say(Term.chip(result.verdict().indication()))).orElse(words.say(CaseText.WAITING)));
        word.getStyleClass().setAll("label", "small", mark.quiet() ? "muted" : "ink", mark.style());
        boolean other = shown.changedProperty().get();
        since.setText(other ? words.say(CaseText.CHANGED_SINCE) : "");
        shown(since, other);
        setAccessibleText((other ? since.getText() + ", " : "") + shown.result().map(result -> words.name(result.verdict().indication())).orElse(words.say(CaseText.WAITING)));
    }
}
