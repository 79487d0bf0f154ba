// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;

import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says which things of a state with too many are in sight, and leads to others: by name, or to those that were spoken of earlier. */
final class PartBar extends HBox {
    private final TimeViewModel model;
    private final Words words;
    private final Label range = label("", "small", "figures");
    private final TextField name = new TextField();
    private final Button newer;
    private final Button older;

    PartBar(TimeViewModel model, Words words, Lifetime life) {
        super(4);
        this.model = model;
        this.words = words;
        this.newer = signButton(words.say(TimeText.PART_NEWER), Feather.CHEVRON_LEFT, () -> model.looking().turn(model.looking().part().skip() - Part.MOST));
        this.older = signButton(words.say(TimeText.PART_OLDER), Feather.CHEVRON_RIGHT, () -> model.looking().turn(model.looking().part().skip() + Part.MOST));
        setId("part-bar");
        name.setId("part-name");
        name.setPromptText(words.say(TimeText.PART_NAME));
        name.setAccessibleText(words.say(TimeText.PART_NAME));
        name.setTooltip(new Tooltip(words.say(TimeText.PART_NAME)));
        name.setPrefWidth(150);
        name.setMinWidth(90);
        name.setOnAction(_ -> model.looking().find(name.getText()));
        range.setMinWidth(0);
        styled(this, "pane-head");
        getChildren().setAll(range, gap(), name, newer, older);
        life.follow(model.viewProperty(), this::show);
    }

    private void show(TimeViewModel.View seen) {
        boolean cut = seen != null && seen.a().rest() == Glance.Rest.LEFT_OUT;
        setVisible(cut);
        setManaged(cut);
        if (cut) {
            Part part = model.looking().part();
            int shown = seen.a().shown();
            range.setText(shown == 0 ? words.say(TimeText.PART_NONE) : words.say(part.named().isEmpty() ? TimeText.PART : TimeText.PART_NAMED,
                words.number(part.skip() + 1L), words.number(part.skip() + shown), words.number(seen.a().things())));
            range.setTooltip(new Tooltip(words.say(TimeText.PART_WHY)));
            newer.setDisable(part.skip() == 0);
            older.setDisable(shown < Part.MOST);
        }
    }
}
