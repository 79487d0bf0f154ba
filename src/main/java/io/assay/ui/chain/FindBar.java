// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.icon;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;

import atlantafx.base.controls.CustomTextField;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What is sought from event to event, and how the search stands; in sight while it is used. */
final class FindBar extends HBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double FIELD = 320;

    private final CustomTextField field = new CustomTextField();

    FindBar(Finding finding, Words words, Lifetime life) {
        super(4);
        setId("find-bar");
        styled(this, "pane-head", "chain-bar");
        field.setId("find");
        field.setLeft(icon(Feather.SEARCH));
        field.setPromptText(words.say(ChainText.FIND_HINT));
        field.setAccessibleText(words.say(ChainText.FIND));
        field.setTooltip(new Tooltip(words.say(ChainText.FIND)));
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD / 2);
        field.setText(finding.textProperty().get());
        field.textProperty().addListener((_, _, text) -> finding.textProperty().set(text));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                finding.go(key.isShiftDown() ? -1 : 1);
                key.consume();
            }
        });
        var state = label("", "small", "muted", "figures");
        state.setId("find-state");
        state.setMinWidth(0);
        var stop = signButton(words.say(ChainText.FIND_STOP), Feather.STOP_CIRCLE, finding::end);
        stop.setId("find-stop");
        var close = signButton(words.say(ChainText.FIND_CLOSE), Feather.X, () -> {
            finding.end();
            finding.openProperty().set(false);
        });
        close.setId("find-close");
        var back = signButton(words.say(ChainText.FIND_BACK), Feather.CHEVRON_UP, () -> finding.go(-1));
        back.setId("find-back");
        var next = signButton(words.say(ChainText.FIND_NEXT), Feather.CHEVRON_DOWN, () -> finding.go(1));
        next.setId("find-next");
        getChildren().setAll(field, back, next, state, stop, gap(), close);
        life.follow(finding.openProperty(), open -> shown(this, open));
        life.follow(finding.runningProperty(), running -> shown(stop, running));
        life.follow(finding.saidProperty(), said -> say(state, said, words));
    }

    private void say(Label state, Finding.Said said, Words words) {
        state.setText(said == null ? "" : words.say(said.phrase().key(), said.phrase().arguments().stream()
            .map(argument -> argument instanceof Long number ? words.number(number) : argument).toArray()));
        state.getStyleClass().removeAll("muted", "ink", "indet");
        state.getStyleClass().addAll(said != null && said.bad() ? List.of("ink", "indet") : List.of("muted"));
        field.pseudoClassStateChanged(BAD, said != null && said.bad());
        field.setAccessibleText(words.say(ChainText.FIND) + (said == null ? "" : ". " + state.getText()));
    }

    /** Puts the cursor there, once the bar is in sight. */
    void begin() {
        Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        });
    }
}
