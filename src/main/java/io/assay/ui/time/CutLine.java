// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.Extent;
import io.assay.replay.Provenance.Origin;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * The line of positions with both cuts: A solid, B dashed, what lies between them shaded, a tick for every event that set a field of A.
 * Dragging and arrow keys move A, with Shift B; with Control from one thing that
 * stands out to the next; Space plays.
 */
final class CutLine extends StackPane {
    /** Room for the names of lanes. */
    static final double LEFT = 136;
    static final double RIGHT = 24;
    private static final double FLAG = 20;
    private static final double TOP = 30;
    private static final double BAR = 14;
    private static final double FOOT = TOP + BAR + 12;
    private static final int PAGES = 10;
    private static final double EDGE = 6;
    private static final PseudoClass TIMED = PseudoClass.getPseudoClass("timed");
    private static final Font SMALL = Font.font("Inter", 11);
    private static final Font STRONG = Font.font("Inter Medium", 11);

    private final TimeViewModel model;
    private final PastViewModel past;
    private final Words words;
    private final InkCanvas canvas = new InkCanvas((pen, width, _) -> draw(pen, width));

    CutLine(TimeViewModel model, PastViewModel past, Words words, Lifetime life) {
        this.model = model;
        this.past = past;
        this.words = words;
        setId("cut-line");
        getStyleClass().addAll("cut-line", "focus-ring");
        getChildren().setAll(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        Tooltip.install(this, new Tooltip(words.say(TimeText.TIMELINE)));
        life.follow(model.viewProperty(), _ -> redraw());
        life.follow(model.originsProperty(), _ -> redraw());
        life.follow(past.instants().knownProperty(), known -> {
            pseudoClassStateChanged(TIMED, known.values().stream().anyMatch(Optional::isPresent));
            redraw();
        });
        life.follow(model.cutAProperty(), _ -> redraw());
        life.follow(model.cutBProperty(), _ -> redraw());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    private void redraw() {
        setAccessibleHelp(words.say(TimeText.TIMELINE));
        setAccessibleText(words.say(TimeText.TIMELINE_SPOKEN, said(model.positionA()), said(model.positionB()), words.number(model.extentProperty().get().first()),
            words.number(model.extentProperty().get().last())));
        canvas.requestLayout();
    }

    private String said(long position) {
        return past.instants().at(position).map(time -> words.say(TimeText.POSITION_TIMED, words.number(position), time)).orElse(words.number(position));
    }

    private void press(KeyEvent event) {
        Extent whole = model.extentProperty().get();
        long page = Math.max(1, (whole.last() - whole.first()) / PAGES);
        boolean b = event.isShiftDown();
        long here = b ? model.positionB() : model.positionA();
        boolean marks = event.isShortcutDown();
        long next = switch (event.getCode()) {
            case LEFT -> marks ? past.next(here, false) : here - 1;
            case RIGHT -> marks ? past.next(here, true) : here + 1;
            case DOWN -> here - 1;
            case UP -> here + 1;
            case PAGE_DOWN -> here - page;
            case PAGE_UP -> here + page;
            case HOME -> whole.first();
            case END -> whole.last();
            default -> Long.MIN_VALUE;
        };
        if (next != Long.MIN_VALUE) {
            move(b, next);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.play(!model.playingProperty().get());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        requestFocus();
        move(event.isShiftDown(), position(event.getX(), getWidth(), model.extentProperty().get()));
    }

    /** The position under a point. */
    static long position(double x, double width, Extent whole) {
        double share = Math.clamp((x - LEFT) / Math.max(1, width - LEFT - RIGHT), 0, 1);
        return whole.first() + Math.round(share * (whole.last() - whole.first()));
    }

    private void move(boolean b, long position) {
        model.playingProperty().set(false);
        if (b) {
            model.moveB(position);
        } else {
            model.moveA(position);
        }
    }

    /** Where a position stands. */
    static double x(long position, double width, Extent whole) {
        long length = Math.max(1, whole.last() - whole.first());
        return LEFT + (double) (Math.clamp(position, whole.first(), Math.max(whole.first(),
            whole.last())) - whole.first()) / length * (width - LEFT - RIGHT);
    }

    private void draw(Pen pen, double width) {
        Extent whole = model.extentProperty().get();
        if (whole.first() > whole.last()) {
            return;
        }
        double a = x(model.positionA(), width, whole);
        double b = x(model.positionB(), width, whole);
        pen.fill(Math.min(a, b), FLAG, Math.abs(a - b), FOOT - FLAG, Ink.SELECT);
        pen.fill(LEFT, TOP, a - LEFT, BAR, Ink.LINE_STRONG);
        pen.frame(LEFT, TOP, width - LEFT - RIGHT, BAR, Ink.LINE_STRONG);
        ticks(pen, width);
        axis(pen, width, whole);
        dashed(pen, b);
        pen.fill(Math.round(a) - 1, FLAG, 2, FOOT - FLAG + 4, Ink.ACCENT);
        flag(pen, b, width, words.say(TimeText.FLAG_B, words.number(model.positionB())), false, a);
        flag(pen, a, width, words.say(TimeText.FLAG_A, words.number(model.positionA())), true, b);
    }

    private void ticks(Pen pen, double width) {
        var origins = model.originsProperty().get();
        if (origins != null) {
            origins.values().stream().filter(Origin::reached).mapToLong(Origin::position).distinct()
                .forEach(position -> pen.fill(Math.round(x(position, width, model.extentProperty().get())) - 1, TOP + BAR + 2, 2, 7, Ink.TEXT));
        }
    }

    /** Positions, and under them when their events happened. */
    private void axis(Pen pen, double width, Extent whole) {
        for (long position : Instants.ticks(whole)) {
            double x = x(position, width, whole);
            pen.vertical(x, TOP + BAR, TOP + BAR + 3, Ink.LINE_STRONG);
            label(pen, words.number(position), x, width, FOOT + 12, Ink.TEXT);
            label(pen, past.instants().word(position), x, width, FOOT + 27, Ink.MUTED);
        }
    }

    /** In the middle under the point, but never over the edge. */
    private static void label(Pen pen, String word, double x, double width, double y, Ink ink) {
        double half = Pen.width(word, SMALL) / 2;
        pen.text(word, Math.clamp(x, EDGE + half, Math.max(EDGE + half, width - EDGE - half)), y, SMALL, ink, TextAlignment.CENTER);
    }

    private static void dashed(Pen pen, double x) {
        for (double y = FLAG; y < FOOT + 4; y += 6) {
            pen.fill(Math.round(x) - 1, y, 2, 4, Ink.ACCENT);
        }
    }

    /** A flag points away from the other cut, so that neither hides the other, unless the edge is near. */
    private static void flag(Pen pen, double x, double width, String word, boolean solid, double other) {
        double wide = Pen.width(word, STRONG) + 14;
        boolean left = x < other || x == other && !solid;
        double from = Math.clamp(left ? x - wide : x, 2, width - wide - 2);
        pen.fill(from, 1, wide, FLAG - 1, solid ? Ink.ACCENT : Ink.SURFACE);
        pen.frame(from, 1, wide, FLAG - 1, Ink.ACCENT);
        pen.text(word, from + 7, 11, STRONG, solid ? Ink.ON_INK : Ink.ACCENT);
    }
}
