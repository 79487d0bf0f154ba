// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time.beside;

import io.assay.compare.Difference;
import io.assay.compare.Difference.Loss;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import java.util.Map;
import javafx.scene.control.TableView;

/** The first events of the older copy that are gone or say something else now, and where they stood. */
final class LossTable extends TableView<Loss> {
    private static final double ROW = 28;
    private static final int SEEN = 6;

    private final Words words;

    LossTable(Words words) {
        this.words = words;
        setId("losses");
        setAccessibleText(words.say(BesideText.LOSSES));
        setFixedCellSize(ROW);
        var columns = new Columns<>(this);
        columns.mark(words.say(BesideText.COLUMN_LOSS), _ -> Mark.FAILED, this::kind);
        columns.text(words.say(BesideText.COLUMN_LOSS), 160, this::kind);
        var place = columns.text(words.say(BesideText.COLUMN_PLACE), 300, loss -> loss.at().toString(), "mono", "small");
        columns.share(Map.of(place, 1.0));
        setRowFactory(_ -> Columns.rows(loss -> kind(loss) + ", " + loss.at()));
    }

    private String kind(Loss loss) {
        return words.say(loss.changed() ? BesideText.CHANGED : BesideText.VANISHED);
    }

    /** Shows those of a difference; as high as a few rows. */
    void show(Difference difference) {
        getItems().setAll(difference.losses());
        double height = ROW * (1.5 + Math.clamp(difference.losses().size(), 1, SEEN));
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
