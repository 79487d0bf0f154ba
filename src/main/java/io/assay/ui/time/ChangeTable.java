// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.StateChange;
import io.assay.ui.look.Columns;
import io.assay.ui.look.States;
import io.assay.ui.support.Words;
import java.util.Map;
import javafx.scene.control.TableView;

/** What changed from B to A: a sign and a word, the field, its value before and after. */
final class ChangeTable extends TableView<StateChange> {
    private static final double ROW = 28;

    ChangeTable(Words words) {
        setId("change-table");
        setAccessibleText(words.say(TimeText.CHANGES));
        setFixedCellSize(ROW);
        setPlaceholder(States.brief(words.say(TimeText.NO_CHANGES)));
        var columns = new Columns<>(this);
        columns.text(words.say(TimeText.COLUMN_WHAT), 92, change -> sign(change.kind()) + " " + words.say(TimeText.kind(change.kind())));
        var path = columns.text(words.say(TimeText.COLUMN_PATH), 110, StateChange::path, "mono", "tiny", "path");
        var before = columns.text(words.say(TimeText.COLUMN_BEFORE), 110, StateChange::before, "mono", "tiny", "muted");
        var after = columns.text(words.say(TimeText.COLUMN_AFTER), 110, StateChange::after, "mono", "tiny");
        columns.share(Map.of(path, 0.34, before, 0.33, after, 0.33));
        setRowFactory(_ -> Columns.rows(change -> words.say(TimeText.SPOKEN_CHANGE, words.say(TimeText.kind(change.kind())), change.path(),
            change.before(),
            change.after())));
    }

    private static String sign(StateChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "~";
        };
    }
}
