// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.coverage.ClauseState;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many clauses are in each state, as six cards that filter everything below; they add up to all clauses. */
final class StatusCards extends HBox {
    private static final int SHAPE = 16;

    private final CoverageViewModel model;
    private final Words words;
    private final Map<ClauseState, ToggleButton> cards = new EnumMap<>(ClauseState.class);
    private final Map<ClauseState, Label> counts = new EnumMap<>(ClauseState.class);

    StatusCards(CoverageViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        getStyleClass().add("status-cards");
        setAccessibleText(words.say(CoverageText.STATES));
        for (var state : ClauseState.values()) {
            getChildren().add(grow(card(state)));
        }
        getChildren().getLast().getStyleClass().add("last");
        life.follow(model.coveredProperty(), _ -> show());
        life.follow(model.sieveProperty(), _ -> show());
    }

    private ToggleButton card(ClauseState state) {
        var count = label("–", "word", "figures");
        counts.put(state, count);
        var why = label(words.say(CoverageText.why(state)), "muted", "tiny");
        var name = label(words.say(state), "medium", "small");
        var card = styled(new ToggleButton(null, new VBox(2, row(8, new MarkIcon(Mark.of(state), SHAPE), count), name, why)), "status-card");
        card.setId("card-" + state.name());
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setTooltip(new Tooltip(words.say(state) + ": " + words.say(CoverageText.why(state))));
        card.setMinWidth(0);
        card.setPrefWidth(1);
        card.setOnAction(_ -> toggle(state, card.isSelected()));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                card.fire();
                event.consume();
            }
        });
        cards.put(state, card);
        return card;
    }

    private void toggle(ClauseState state, boolean on) {
        var sieve = model.sieveProperty().get();
        var states = sieve.states().isEmpty() ? EnumSet.noneOf(ClauseState.class) : EnumSet.copyOf(sieve.states());
        if (on) {
            states.add(state);
        } else {
            states.remove(state);
        }
        model.sieveProperty().set(new Sieve(sieve.framework(), states, sieve.text()));
    }

    private void show() {
        var all = model.coveredProperty().get();
        var sieve = model.sieveProperty().get();
        var numbers = all == null ? Map.<ClauseState, Long>of() : sieve.counts(all.result());
        cards.forEach((state, card) -> {
            String number = numbers.containsKey(state) ? words.number(numbers.get(state)) : "–";
            counts.get(state).setText(number);
            card.setSelected(sieve.states().contains(state));
            card.setDisable(all == null);
            card.setAccessibleText(words.say(CoverageText.SPOKEN_CARD, number, words.say(state), words.say(CoverageText.why(state))));
        });
    }
}
