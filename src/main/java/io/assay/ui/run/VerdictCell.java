// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.look.Mark;
import io.assay.ui.session.EvidenceRow;
import io.assay.ui.support.Words;
import java.time.Duration;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The outcome of a row in words with its reservations, or while it is examined a thin line with what was read and what is left. */
final class VerdictCell extends TableCell<EvidenceRow, EvidenceRow> {
    /** From here on minutes are exact enough. */
    private static final Duration LONG = Duration.ofSeconds(100);

    private final CaseViewModel model;
    private final Words words;
    private final Label first = label("", "small", "medium");
    private final Label second = label("", "muted", "small");
    private final ProgressBar bar = styled(new ProgressBar(0), "progress-line");
    private final VBox lines = styled(new VBox(2), "two-lines");
    private final InvalidationListener changed = _ -> show();
    private EvidenceRow shown;

    VerdictCell(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
        bar.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(EvidenceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (shown != null) {
            shown.doneProperty().removeListener(changed);
            shown.resultProperty().removeListener(changed);
        }
        shown = empty ? null : row;
        if (shown != null) {
            shown.doneProperty().addListener(changed);
            shown.resultProperty().addListener(changed);
        }
        show();
    }

    private void show() {
        setTooltip(null);
        setGraphic(shown == null ? null : lines);
        if (shown == null) {
            return;
        }
        var mark = CaseViewModel.mark(shown);
        first.getStyleClass().setAll("label", "small", "medium");
        if (mark.isPresent()) {
            first.setText(CaseViewModel.verdict(shown, words));
            second.setText(CaseViewModel.rests(shown, words));
            if (mark.get() == Mark.FAILED || mark.get() == Mark.INDETERMINATE) {
                first.getStyleClass().addAll("ink", mark.get().style());
            }
            lines.getChildren().setAll(first, second);
            setTooltip(new Tooltip(first.getText() + "\n" + second.getText()));
        } else {
            second.setText(progressWords());
            bar.setProgress(shown.size() <= 0 ? 0 : (double) shown.doneProperty().get() / shown.size());
            lines.getChildren().setAll(second, bar);
        }
    }

    private String duration(Duration time) {
        return time.compareTo(LONG) < 0 ? words.seconds(Duration.ofSeconds(Math.max(1, time.toSeconds())))
            : words.say(CaseText.MINUTES, words.number(Math.round(time.toSeconds() / 60.0)));
    }

    private String progressWords() {
        String done = words.say(CaseText.PROGRESS, words.size(shown.doneProperty().get()), words.size(shown.size()));
        String left = model.left(shown).map(time -> " · " + words.say(CaseText.TIME_LEFT, duration(time))).orElse("");
        long failures = shown.failuresProperty().get();
        return done + left + (failures == 0 ? "" : " · " + words.say(CaseText.FAILING, words.number(failures)));
    }
}
