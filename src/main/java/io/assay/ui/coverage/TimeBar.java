// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.Fill;
import io.assay.coverage.Period;
import io.assay.report.chart.TimeStrip;
import io.assay.report.draw.Ink;
import io.assay.ui.look.InkCanvas;
import io.assay.ui.support.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The audit period as a bar in the four fills of the report, with a legend of those that occur. */
final class TimeBar extends VBox {
    private static final double HEIGHT = 16;
    private static final double SAMPLE = 18;
    private static final double THIN = 10;

    TimeBar(ClauseCoverage coverage, Period whole, Words words) {
        super(6);
        var bar = new InkCanvas((pen, width, _) -> pen.figure(0, 0, drawing -> TimeStrip.draw(drawing, coverage.time(), whole, 0, 0, width, HEIGHT)));
        bar.setMinHeight(HEIGHT);
        bar.setPrefHeight(HEIGHT);
        bar.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        bar.setAccessibleText(coverage.time().stretches().stream().map(stretch -> words.say(CoverageText.STRETCH, stretch.days().from().toString(),
            stretch.days().to().toString(), words.say(stretch.fill()))).collect(Collectors.joining("; ")));
        var legend = new FlowPane(12, 2);
        Arrays.stream(Fill.values()).filter(fill -> coverage.time().days(fill) > 0).forEach(fill -> legend.getChildren().add(sample(fill, words)));
        getChildren().setAll(bar, legend);
    }

    private static Node sample(Fill fill, Words words) {
        var canvas = new InkCanvas((pen, width, _) -> pen.figure(0, 0, drawing -> {
            TimeStrip.fill(drawing, fill, 0, 0, width, THIN);
            drawing.frame(0, 0, width, THIN, Ink.LINE_STRONG, 0.8);
        }));
        canvas.setMinSize(SAMPLE, THIN);
        canvas.setMaxSize(SAMPLE, THIN);
        return row(5, canvas, label(words.say(fill), "muted", "tiny"));
    }
}
