// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import io.assay.check.Axis;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.session.EvidenceRow;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The six axes of a row as six small shapes in their fixed order; the words come with the pointer and to screen readers. */
final class AxesCell extends TableCell<EvidenceRow, ObjectResult> {
    private static final int SHAPE = 12;

    private final Words words;

    AxesCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(ObjectResult result, boolean empty) {
        super.updateItem(result, empty);
        if (empty || result == null || !result.isRecognised()) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        var marks = new HBox(5);
        marks.setAlignment(Pos.CENTER_LEFT);
        for (var axis : Axis.values()) {
            marks.getChildren().add(new MarkIcon(Mark.of(CaseViewModel.axis(result, axis)), SHAPE));
        }
        String said = Arrays.stream(Axis.values()).map(axis -> words.name(axis) + ": " + words.name(CaseViewModel.axis(result, axis)))
            .collect(Collectors.joining("\n"));
        setGraphic(marks);
        setAccessibleText(said);
        setTooltip(new Tooltip(said));
    }
}
