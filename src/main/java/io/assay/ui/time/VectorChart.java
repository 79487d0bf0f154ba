// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.look.InkCanvas;
import io.assay.ui.look.InkCanvas.Ink;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The vector at A as bars, the one at B as strokes over it, their lengths, and how like each other they are. */
final class VectorChart extends VBox {
    private static final double HEIGHT = 84;

    private final PastViewModel past;
    private final Words words;
    private final Label figures = label("", "small", "figures", "muted");
    private final InkCanvas canvas = new InkCanvas(this::draw);

    VectorChart(PastViewModel past, Words words, Lifetime life) {
        super(4);
        this.past = past;
        this.words = words;
        setId("vector-chart");
        styled(this, "vector-chart");
        canvas.setMinHeight(HEIGHT);
        canvas.setPrefHeight(HEIGHT);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        figures.setWrapText(true);
        getChildren().setAll(prose(words.say(TimeText.VECTOR), "section"), canvas, figures);
        life.follow(past.vectorsProperty(), this::show);
    }

    private void show(PastViewModel.Vectors seen) {
        setVisible(seen != null);
        setManaged(seen != null);
        if (seen != null) {
            figures.setText(words.say(TimeText.VECTOR_FIGURES, spelled(PastViewModel.Vectors.norm(seen.a())), spelled(PastViewModel.Vectors.norm(seen.b())),
                spelled(seen.similarity())));
            canvas.setAccessibleText(words.say(TimeText.VECTOR_SPOKEN, words.number(seen.a().length), spelled(PastViewModel.Vectors.norm(seen.a())),
                spelled(PastViewModel.Vectors.norm(seen.b())), spelled(seen.similarity()), words.number(largestAt(seen.a()) + 1), spelled(seen.a()[largestAt(seen.a())])));
            canvas.requestLayout();
        }
    }

    private static int largestAt(double[] vector) {
        int at = 0;
        for (int i = 1; i < vector.length; i++) {
            at = Math.abs(vector[i]) > Math.abs(vector[at]) ? i : at;
        }
        return at;
    }

    private static String spelled(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private void draw(Pen pen, double width, double height) {
        var seen = past.vectorsProperty().get();
        if (seen == null || width < 2) {
            return;
        }
        double most = Math.max(1e-12, Math.max(Math.abs(seen.a()[largestAt(seen.a())]), seen.b().length == 0 ? 0 : Math.abs(seen.b()[largestAt(seen.b())])));
        double zero = Math.round(height / 2);
        pen.horizontal(0, width, zero, Ink.LINE_STRONG);
        double step = width / seen.a().length;
        double bar = Math.max(1, step * 0.7);
        for (int i = 0; i < seen.a().length; i++) {
            double tall = seen.a()[i] / most * (height / 2 - 4);
            pen.fill(i * step, Math.min(zero, zero - tall), bar, Math.max(1, Math.abs(tall)), Ink.ACCENT);
        }
        for (int i = 0; i < seen.b().length; i++) {
            double tall = seen.b()[i] / most * (height / 2 - 4);
            pen.fill(i * step, zero - tall - 1, Math.max(2, bar), 2, Ink.TEXT);
        }
    }
}
