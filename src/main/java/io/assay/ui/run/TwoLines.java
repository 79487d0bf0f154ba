// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.session.EvidenceRow;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A cell of two lines: what matters, and beneath it quieter what belongs to it. Follows its row while that is examined. */
final class TwoLines extends TableCell<EvidenceRow, EvidenceRow> {
    private final Function<EvidenceRow, String> upper;
    private final Function<EvidenceRow, String> lower;
    private final Label first = label("", "small", "medium");
    private final Label second = label("", "muted", "small");
    private final VBox lines = styled(new VBox(2, first, second), "two-lines");
    private final InvalidationListener changed = _ -> show();
    private EvidenceRow shown;

    TwoLines(Function<EvidenceRow, String> upper, Function<EvidenceRow, String> lower) {
        this.upper = upper;
        first.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        this.lower = lower;
    }

    @Override
    protected void updateItem(EvidenceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (shown != null) {
            shown.resultProperty().removeListener(changed);
        }
        shown = empty ? null : row;
        if (shown != null) {
            shown.resultProperty().addListener(changed);
        }
        show();
    }

    private void show() {
        setGraphic(shown == null ? null : lines);
        setTooltip(null);
        if (shown != null) {
            first.setText(upper.apply(shown));
            second.setText(lower.apply(shown));
            setTooltip(new Tooltip(first.getText() + "\n" + second.getText()));
        }
    }
}
