// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.Extent;
import io.assay.replay.Timeline;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Mark;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

/**
 * Lanes under the line of positions: how many events of each kind, those that failed marked by shape, then seals, holds, recoveries and gaps. Dragging
 * selects a range, whose ends are the cuts B and A.
 */
final class LaneChart extends StackPane {
    private static final double ROW = 18;
    private static final double PAD = 6;
    private static final double SHAPE = 12;
    private static final Font SMALL = Font.font("Inter", 11);

    private final TimeViewModel model;
    private final PastViewModel past;
    private final Words words;
    private final Tooltip tooltip = new Tooltip();
    private final InkCanvas canvas = new InkCanvas((pen, width, _) -> draw(pen, width));

    LaneChart(TimeViewModel model, PastViewModel past, Words words, Lifetime life) {
        this.model = model;
        this.past = past;
        this.words = words;
        setId("lane-chart");
        getStyleClass().add("lane-chart");
        getChildren().setAll(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(words.say(TimeText.LANES));
        Tooltip.install(this, tooltip);
        life.follow(past.timelineProperty(), _ -> renew());
        life.follow(model.cutAProperty(), _ -> canvas.requestLayout());
        life.follow(model.cutBProperty(), _ -> canvas.requestLayout());
        life.follow(model.viewProperty(), _ -> canvas.requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> brush(event, true));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> brush(event, false));
    }

    private void renew() {
        Timeline seen = past.timelineProperty().get();
        double height = seen.lanes().isEmpty() ? 0 : 2 * PAD + ROW * (seen.lanes().size() + LaneWords.kinds(seen).size());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setVisible(height > 0);
        setManaged(height > 0);
        setAccessibleText(new LaneWords(seen, words).whole(model.extentProperty().get()));
        canvas.requestLayout();
    }

    private void hover(MouseEvent event) {
        int row = (int) Math.floor((event.getY() - PAD) / ROW);
        String under = new LaneWords(past.timelineProperty().get(), words).under(row, event.getX(), getWidth(), model.extentProperty().get());
        tooltip.setText(under.isEmpty() ? words.say(TimeText.LANES) : under);
    }

    /** Where the button goes down stands B, where it is let go A. */
    private void brush(MouseEvent event, boolean begins) {
        long position = CutLine.position(event.getX(), getWidth(), model.extentProperty().get());
        model.playingProperty().set(false);
        if (begins) {
            model.moveB(position);
        }
        model.moveA(position);
    }

    private void draw(Pen pen, double width) {
        Timeline seen = past.timelineProperty().get();
        Extent whole = model.extentProperty().get();
        if (seen.lanes().isEmpty() || whole.first() > whole.last()) {
            return;
        }
        double a = CutLine.x(model.positionA(), width, whole);
        double b = CutLine.x(model.positionB(), width, whole);
        double height = getHeight();
        pen.fill(Math.min(a, b), 0, Math.max(1, Math.abs(a - b)), height, Ink.SELECT);
        double y = PAD;
        for (Timeline.Lane lane : seen.lanes()) {
            lane(pen, width, whole, seen, lane, y);
            y += ROW;
        }
        cuts(pen, a, b, height);
        for (Timeline.Kind kind : LaneWords.kinds(seen)) {
            label(pen, words.say(TimeText.lane(kind)), y);
            for (Timeline.Mark mark : seen.marks()) {
                if (mark.kind() == kind) {
                    mark(pen, width, whole, mark, y);
                }
            }
            y += ROW;
        }
    }

    /** Below the marks, so that none hides under a cut. */
    private static void cuts(Pen pen, double a, double b, double height) {
        pen.fill(Math.round(a) - 1, 0, 2, height, Ink.ACCENT);
        for (double dash = 0; dash < height; dash += 6) {
            pen.fill(Math.round(b) - 1, dash, 2, 4, Ink.ACCENT);
        }
    }

    private static void label(Pen pen, String name, double y) {
        pen.text(Pen.fit(name, SMALL, CutLine.LEFT - 24), 14, y + ROW / 2, SMALL, Ink.MUTED);
    }

    private void lane(Pen pen, double width, Extent whole, Timeline seen, Timeline.Lane lane, double y) {
        label(pen, new LaneWords(seen, words).name(lane), y);
        int columns = Math.max(1, (int) (width - CutLine.LEFT - CutLine.RIGHT));
        long[] counts = new long[columns + 1];
        long[] failed = new long[columns + 1];
        for (int i = 0; i < lane.counts().length; i++) {
            int column = Math.clamp(Math.round(CutLine.x(seen.first() + i * seen.width(), width, whole) - CutLine.LEFT), 0, columns);
            counts[column] += lane.counts()[i];
            failed[column] += lane.failed()[i];
        }
        double most = Math.sqrt(Arrays.stream(counts).max().orElse(1));
        double bar = Math.clamp((double) columns / Math.max(1, whole.last() - whole.first()) * 0.6, 1, 6);
        pen.horizontal(CutLine.LEFT, width - CutLine.RIGHT, y + ROW - 3, Ink.LINE);
        for (int i = 0; i <= columns; i++) {
            if (counts[i] > 0) {
                double tall = Math.max(2, (ROW - 5) * Math.sqrt(counts[i]) / most);
                pen.fill(CutLine.LEFT + i - bar / 2, y + ROW - 3 - tall, bar, tall, failed[i] > 0 ? Ink.FAILED : Ink.LINE_STRONG);
            }
        }
        for (int i = 0; i <= columns; i++) {
            if (failed[i] > 0) {
                pen.fill(CutLine.LEFT + i - SHAPE / 2 - 1, y + 1, SHAPE + 2, SHAPE + 2, Ink.SURFACE);
                pen.mark(Mark.FAILED, CutLine.LEFT + i - SHAPE / 2, y + 2, SHAPE);
            }
        }
    }

    private static void mark(Pen pen, double width, Extent whole, Timeline.Mark mark, double y) {
        double from = CutLine.x(mark.from(), width, whole);
        double to = Math.max(from + 3, CutLine.x(mark.to(), width, whole));
        Mark shape = Mark.of(mark.outcome());
        switch (mark.kind()) {
            case SEAL, FINDING -> {
                pen.fill(from - SHAPE / 2 - 1, y + 1, SHAPE + 2, ROW - 2, Ink.SURFACE);
                pen.mark(shape, from - SHAPE / 2, y + (ROW - SHAPE) / 2, SHAPE);
            }
            case HOLD -> {
                pen.fill(from, y + 4, to - from, ROW - 8, Ink.INFO_TINT);
                pen.frame(from, y + 4, to - from, ROW - 8, Ink.INFO);
            }
            case RECOVERY, GAP -> {
                Ink ink = mark.kind() == Timeline.Kind.GAP && mark.outcome() == io.assay.check.Outcome.FAILED ? Ink.FAILED : Ink.INDET;
                pen.hatch(from, y + 3, to - from, ROW - 6, 5, ink);
                pen.frame(from, y + 3, to - from, ROW - 6, ink);
            }
        }
    }
}
