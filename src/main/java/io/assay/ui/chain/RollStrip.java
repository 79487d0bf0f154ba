// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Standing;
import io.assay.roll.EventRoll;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/**
 * The strip of all events above, the part in sight below it. A click chooses, the wheel and plus and minus zoom, dragging above moves the part in
 * sight, the arrows step from event to event.
 */
final class RollStrip extends StackPane {
    static final double IN = 0.5;
    static final double OUT = 2;
    private static final int PAGE = 100;

    private final ChainViewModel model;
    private final Words words;
    private final RollDrawing drawing;
    private final InkCanvas canvas;

    RollStrip(ChainViewModel model, Words words, Lifetime life) {
        this.model = model;
        this.words = words;
        this.drawing = new RollDrawing(model, words);
        this.canvas = new InkCanvas((pen, width, _) -> drawing.draw(pen, width));
        setId("roll-strip");
        getStyleClass().addAll("roll-strip", "focus-ring");
        getChildren().setAll(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        life.follow(model.sightProperty(), _ -> redraw());
        life.follow(model.chosenProperty(), _ -> redraw());
        life.hear(model.rows(), this::redraw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void redraw() {
        EventRoll roll = model.rollProperty().get();
        Sight sight = model.sightProperty().get();
        if (roll != null && sight.count() > 0) {
            long failed = roll.next(Standing.FAILED, sight.from(), 1);
            setAccessibleHelp(words.say(ChainText.STRIP));
            setAccessibleText(words.say(ChainText.STRIP_SPOKEN, words.number(sight.all()), words.number(roll.count(Standing.FAILED)),
                words.number(roll.count(Standing.UNVERIFIED)), words.number(roll.count(Standing.VERIFIED))) + " " + words.say(ChainText.STRIP_SIGHT,
                words.number(sight.from() + 1), words.number(sight.to()))
                + (failed >= 0 && failed < sight.to() ? " " + words.say(ChainText.STRIP_FAILED, words.number(failed + 1)) : ""));
        }
        canvas.requestLayout();
    }

    private void press(KeyEvent event) {
        long here = Math.max(0, model.chosenProperty().get());
        Sight sight = model.sightProperty().get();
        long next = switch (event.getCode()) {
            case LEFT -> here - 1;
            case RIGHT -> here + 1;
            case PAGE_UP -> Math.max(0, here - PAGE);
            case PAGE_DOWN -> Math.min(sight.all() - 1, here + PAGE);
            case HOME -> 0;
            case END -> sight.all() - 1;
            default -> -1;
        };
        switch (event.getCode()) {
            case LEFT, RIGHT, PAGE_UP, PAGE_DOWN, HOME, END -> model.choose(next);
            case PLUS, ADD, EQUALS -> zoom(IN);
            case MINUS, SUBTRACT -> zoom(OUT);
            case DIGIT0 -> model.look(Sight.whole(sight.all()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Zooms around the chosen event where it is in sight, else around the middle. */
    void zoom(double factor) {
        Sight sight = model.sightProperty().get();
        long chosen = model.chosenProperty().get();
        model.look(sight.zoomed(factor, chosen >= sight.from() && chosen < sight.to() ? chosen : sight.from() + sight.count() / 2));
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            Sight sight = model.sightProperty().get();
            model.look(sight.zoomed(event.getDeltaY() > 0 ? IN : OUT, RollDrawing.event(event.getX(), getWidth(), sight.from(), sight.count())));
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        Sight sight = model.sightProperty().get();
        if (sight.all() == 0) {
            return;
        }
        requestFocus();
        if (event.getY() < RollDrawing.PART) {
            model.look(sight.at(RollDrawing.event(event.getX(), getWidth(), 0, sight.all()) - sight.count() / 2, sight.count()));
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            model.choose(RollDrawing.event(event.getX(), getWidth(), sight.from(), sight.count()));
        }
    }
}
