// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.check.Phrase;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What stands where no place is chosen: what the verdict shows, and beside it what it does not. */
final class WorthView extends ScrollPane {
    private final Words words;
    private final GridPane columns = styled(new GridPane(), "worth");

    WorthView(Words words) {
        this.words = words;
        setId("worth");
        setFitToWidth(true);
        setAccessibleText(words.say(FindingsText.SHOWS));
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        columns.getColumnConstraints().setAll(half, half);
        var hint = styled(prose(words.say(FindingsText.CHOOSE_HINT), "muted", "small"), "worth-hint");
        setContent(new VBox(columns, hint));
    }

    void show(ObjectResult object) {
        columns.getChildren().clear();
        columns.addRow(0, list(FindingsText.SHOWS, object.shows()), list(FindingsText.SHOWS_NOT, object.doesNotShow()));
        setVvalue(0);
    }

    private Node list(FindingsText title, List<Phrase> phrases) {
        var list = column(8, label(words.say(title), "title"));
        if (phrases.isEmpty()) {
            list.getChildren().add(prose(words.say(FindingsText.SHOWS_NOTHING), "muted"));
        }
        for (var phrase : phrases) {
            var line = row(0, label("–", "muted", "dash"), grow(prose(words.say(phrase))));
            line.setAlignment(Pos.TOP_LEFT);
            list.getChildren().add(line);
        }
        return list;
    }
}
