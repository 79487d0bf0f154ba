// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.ui.look.Columns;
import io.assay.ui.support.Words;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** The state at A, a field a row; what is another than at B carries a bar at the left. */
final class StateTable extends TableView<StateRow> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double ROW = 28;
    /** Narrower than this the shape alone says what the proof is worth; its word stands beside the table. */
    private static final double ROOM = 560;

    StateTable(Words words) {
        setId("state-table");
        setAccessibleText(words.say(TimeText.STATE));
        setFixedCellSize(ROW);
        var columns = new Columns<>(this);
        var path = columns.text(words.say(TimeText.COLUMN_PATH), 140, StateRow::path, "mono", "tiny", "path");
        var value = columns.text(words.say(TimeText.COLUMN_VALUE), 160, StateRow::value, "mono", "tiny");
        columns.text(words.say(TimeText.COLUMN_SET), 82, row -> row.set(words), "num");
        columns.mark(words.say(TimeText.COLUMN_PROOF), StateRow::mark, row -> row.proof(words));
        var proof = columns.text(words.say(TimeText.COLUMN_PROOF), 98, row -> row.proof(words), "muted");
        widthProperty().subscribe(width -> {
            boolean roomy = width.doubleValue() >= ROOM;
            if (roomy && !getColumns().contains(proof)) {
                getColumns().add(proof);
            } else if (!roomy && width.doubleValue() > 0) {
                getColumns().remove(proof);
            }
        });
        columns.share(Map.of(path, 0.55, value, 0.45));
        setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(StateRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(CHANGED, !empty && row != null && row.changed());
                setAccessibleText(empty || row == null ? null : words.say(TimeText.SPOKEN_FIELD, row.path(), row.value(), row.set(words),
                    row.proof(words)));
            }
        });
    }
}
