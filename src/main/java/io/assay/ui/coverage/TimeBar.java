// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.Period;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The audit period as a bar: filled where verified events speak, empty where nothing does, hatched where nothing is known. */
final class TimeBar extends VBox {
    private static final double HEIGHT = 16;
    private static final double SAMPLE = 18;

    TimeBar(ClauseCoverage coverage, Period whole, Words words) {
        super(6);
        var bar = new InkCanvas((pen, width, _) -> draw(pen, width, coverage, whole));
        bar.setMinHeight(HEIGHT);
        bar.setPrefHeight(HEIGHT);
        bar.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        bar.setAccessibleText(words.say(CoverageText.BAR_SPOKEN, words.number(coverage.holes().size()),
            words.number(coverage.unknown().map(Period::days).orElse(0))));
        var legend = new FlowPane(12, 2);
        legend.getChildren().setAll(sample((pen, w) -> filled(pen, 0, w), words.say(CoverageText.BAR_VERIFIED)),
            sample((pen, w) -> pen.frame(0, 0, w, 10, Ink.LINE_STRONG), words.say(CoverageText.BAR_HOLE)));
        if (coverage.unknown().isPresent()) {
            legend.getChildren().add(sample((pen, w) -> {
                pen.hatch(0, 0, w, 10, 5, Ink.UNCHECKED);
                pen.frame(0, 0, w, 10, Ink.LINE_STRONG);
            }, words.say(CoverageText.BAR_UNKNOWN)));
        }
        getChildren().setAll(bar, legend);
    }

    private interface Sample {
        void draw(Pen pen, double width);
    }

    private static Node sample(Sample how, String word) {
        var canvas = new InkCanvas((pen, width, _) -> how.draw(pen, width));
        canvas.setMinSize(SAMPLE, 10);
        canvas.setMaxSize(SAMPLE, 10);
        return row(5, canvas, label(word, "muted", "tiny"));
    }

    private static void filled(Pen pen, double from, double to) {
        pen.fill(from, 0, to - from, 10, Ink.PASSED);
    }

    private static void draw(Pen pen, double width, ClauseCoverage coverage, Period whole) {
        if (coverage.verified() > 0) {
            pen.fill(0, 0, width, HEIGHT, Ink.PASSED);
        }
        coverage.holes().forEach(hole -> part(pen, width, whole, hole, false));
        coverage.unknown().ifPresent(days -> part(pen, width, whole, days, true));
        pen.frame(0, 0, width, HEIGHT, Ink.LINE_STRONG);
    }

    private static void part(Pen pen, double width, Period whole, Period days, boolean hatched) {
        double from = (double) (days.from().toEpochDay() - whole.from().toEpochDay()) / whole.days() * width;
        double to = (double) (days.to().toEpochDay() + 1 - whole.from().toEpochDay()) / whole.days() * width;
        pen.fill(from, 0, to - from, HEIGHT, Ink.SURFACE);
        if (hatched) {
            pen.hatch(from, 0, to - from, HEIGHT, 5, Ink.UNCHECKED);
        }
    }
}
