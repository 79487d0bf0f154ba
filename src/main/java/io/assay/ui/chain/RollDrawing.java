// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Standing;
import io.assay.roll.EventRoll;
import io.assay.ui.look.Fonts;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Mark;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Words;
import java.util.Arrays;
import javafx.scene.text.TextAlignment;

/**
 * Draws both strips. A pixel column stands for many events and shows the worst of them: a failed one fills it, unverified ones hatch its lower half,
 * verified ones are a foot. Where events have room they become links of a chain, each with its shape and number.
 */
record RollDrawing(ChainViewModel model, Words words) {
    /** Where the part in sight begins, in pixels from above. */
    static final double PART = 30;
    static final double HEIGHT = 104;
    private static final double SIDE = 16;
    private static final double TOP = 8;
    private static final double BAR = 14;
    private static final double ZOOMED = 40;
    private static final double FOOT = 4;
    private static final double HATCH = 5;
    private static final double LEAST_FAILED = 2;
    private static final double LINK = 52;
    private static final double GAP = 12;
    private static final double SHAPE = 14;
    private static final double SAMPLE = 12;

    void draw(Pen pen, double width) {
        EventRoll roll = model.rollProperty().get();
        Sight sight = model.sightProperty().get();
        double room = width - 2 * SIDE;
        if (roll == null || sight.count() == 0 || room < 1) {
            return;
        }
        strip(pen, roll, Sight.whole(sight.all()), room, TOP, BAR);
        if (sight.count() < sight.all()) {
            double from = SIDE + room * sight.from() / sight.all();
            pen.frame(from - 1, TOP - 3, Math.max(6, room * sight.count() / sight.all() + 2), BAR + 6, Ink.ACCENT);
        }
        if (room / sight.count() >= LINK + GAP) {
            links(pen, roll, sight, room);
        } else {
            strip(pen, roll, sight, room, PART + FOOT, ZOOMED);
            chosen(pen, sight, room);
        }
        double y = PART + FOOT + ZOOMED + 12;
        legend(pen, roll, width, y);
        pen.text(words.number(sight.from() + 1), SIDE, y, Fonts.sans(11), Ink.MUTED);
        pen.text(words.number(sight.to()), width - SIDE, y, Fonts.sans(11), Ink.MUTED, TextAlignment.RIGHT);
    }

    /** How many events of each standing there are, each beside what it looks like in the strip. */
    private void legend(Pen pen, EventRoll roll, double width, double y) {
        var there = Arrays.stream(Standing.values()).filter(standing -> roll.count(standing) > 0).toList();
        double room = there.stream().mapToDouble(standing -> SAMPLE + 6 + Pen.width(said(roll, standing), Fonts.sans(11)) + SIDE).sum();
        double x = Math.max(SIDE + 90, (width - room) / 2);
        for (Standing standing : there) {
            String said = said(roll, standing);
            pen.fill(x, y - SAMPLE / 2, SAMPLE, SAMPLE, Ink.SUNKEN);
            run(pen, standing, x, SAMPLE, y - SAMPLE / 2, SAMPLE);
            pen.frame(x, y - SAMPLE / 2, SAMPLE, SAMPLE, Ink.LINE_STRONG);
            pen.text(said, x + SAMPLE + 6, y, Fonts.sans(11), Ink.MUTED);
            x += SAMPLE + 6 + Pen.width(said, Fonts.sans(11)) + SIDE;
        }
    }

    private String said(EventRoll roll, Standing standing) {
        return words.say(ChainText.LEGEND, words.number(roll.count(standing)), words.say(ChainText.of(standing)));
    }

    private void chosen(Pen pen, Sight sight, double room) {
        long chosen = model.chosenProperty().get();
        if (chosen >= sight.from() && chosen < sight.to()) {
            pen.fill(Math.round(SIDE + room * (chosen + 0.5 - sight.from()) / sight.count()) - 1, PART, 2, ZOOMED + 2 * FOOT, Ink.ACCENT);
        }
    }

    private void strip(Pen pen, EventRoll roll, Sight sight, double room, double top, double bar) {
        pen.fill(SIDE, top, room, bar, Ink.SUNKEN);
        int columns = (int) room;
        int begun = 0;
        Standing worst = worst(roll, sight, 0, columns);
        for (int x = 1; x <= columns; x++) {
            Standing now = x == columns ? null : worst(roll, sight, x, columns);
            if (now != worst) {
                run(pen, worst, SIDE + begun, x - begun, top, bar);
                begun = x;
                worst = now;
            }
        }
        for (int x = 0; x < columns; x++) {
            long from = sight.from() + sight.count() * x / columns;
            if (model.rows().matched(from, Math.max(from + 1, sight.from() + sight.count() * (x + 1) / columns))) {
                pen.fill(SIDE + x, top - 3, 1, 3, Ink.ACCENT);
            }
        }
        pen.frame(SIDE, top, room, bar, Ink.LINE_STRONG);
    }

    private static Standing worst(EventRoll roll, Sight sight, int x, int columns) {
        long from = sight.from() + sight.count() * x / columns;
        return roll.worst(from, Math.min(sight.to(), Math.max(from + 1, sight.from() + sight.count() * (x + 1) / columns)));
    }

    private static void run(Pen pen, Standing worst, double x, double width, double top, double bar) {
        switch (worst) {
            case FAILED -> pen.fill(x, top, Math.max(LEAST_FAILED, width), bar, Ink.FAILED);
            case UNVERIFIED -> pen.hatch(x, top + bar / 2, width, bar / 2, HATCH, Ink.UNCHECKED);
            case VERIFIED -> pen.fill(x, top + bar - FOOT, width, FOOT, Ink.PASSED);
        }
    }

    /** Few events: boxes with a line from each to the next. */
    private void links(Pen pen, EventRoll roll, Sight sight, double room) {
        double each = room / sight.count();
        double top = PART + FOOT;
        double middle = top + ZOOMED / 2;
        pen.horizontal(SIDE + (sight.from() == 0 ? each / 2 : 0), SIDE + room - (sight.to() == sight.all() ? each / 2 : 0), middle, Ink.LINE_STRONG);
        for (long index = sight.from(); index < sight.to(); index++) {
            double x = SIDE + (index - sight.from()) * each + GAP / 2;
            boolean let = !model.rows().filtered() || model.rows().matched(index, index + 1);
            pen.fill(x, top, each - GAP, ZOOMED, index == model.chosenProperty().get() ? Ink.SELECT : let ? Ink.SURFACE : Ink.SUNKEN);
            pen.frame(x, top, each - GAP, ZOOMED, Ink.LINE_STRONG);
            pen.mark(Mark.of(roll.standing(index)), x + 6, top + 5, SHAPE);
            pen.text(Pen.fit(words.number(index + 1), Fonts.medium(11), each - GAP - 30), x + 25, top + 12, Fonts.medium(11), Ink.TEXT);
            pen.text(Pen.fit(model.rows().at(index).event().type(), Fonts.sans(10), each - GAP - 10), x + 6, top + 30, Fonts.sans(10), Ink.MUTED);
        }
    }

    /** The event under a point. */
    static long event(double x, double width, long from, long count) {
        double share = Math.clamp((x - SIDE) / Math.max(1, width - 2 * SIDE), 0, 1);
        return from + Math.min(Math.max(0, count - 1), (long) (share * count));
    }
}
