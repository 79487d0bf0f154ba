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
    /** Narrower than this the sign alone says what happened to a field. */
    private static final double ROOM = 500;

    ChangeTable(Words words) {
        setId("change-table");
        setAccessibleText(words.say(TimeText.CHANGES));
        setFixedCellSize(ROW);
        setPlaceholder(States.brief(words.say(TimeText.NO_CHANGES)));
        var columns = new Columns<>(this);
        columns.text("", 34, change -> sign(change.kind()), "strong").setUserData(words.say(TimeText.COLUMN_WHAT));
        var what = columns.text(words.say(TimeText.COLUMN_WHAT), 76, change -> words.say(TimeText.kind(change.kind())));
        var path = columns.text(words.say(TimeText.COLUMN_PATH), 110, StateChange::path, "mono", "tiny", "path");
        var before = columns.text(words.say(TimeText.COLUMN_BEFORE), 110, StateChange::before, "mono", "tiny", "muted");
        var after = columns.text(words.say(TimeText.COLUMN_AFTER), 110, StateChange::after, "mono", "tiny");
        widthProperty().subscribe(width -> what.setVisible(width.doubleValue() >= ROOM));
        columns.share(Map.of(path, 0.44, before, 0.28, after, 0.28));
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
