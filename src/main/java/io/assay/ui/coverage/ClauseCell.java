// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.whole;

import io.assay.coverage.Comparison;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One clause in the matrix: shape, number and count; title; the state in a word, so that it reads without colour. */
final class ClauseCell extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int SHAPE = 14;

    private final ClauseEntry entry;

    ClauseCell(ClauseEntry entry, Words words, Consumer<ClauseEntry> choose) {
        this.entry = entry;
        getStyleClass().setAll("clause-cell");
        var mark = Mark.of(entry.state());
        String title = entry.title(words.language().tag());
        String count = ClauseFigures.count(entry.coverage(), words);
        String state = word(words);
        var said = label(state, "tiny", mark.quiet() || mark == Mark.NOT_EVIDENCEABLE ? "muted" : "ink", mark.style());
        var lines = new VBox(1, row(6, new MarkIcon(mark, SHAPE), label(entry.id(), "medium", "small")), label(title, "muted", "tiny"),
            row(4, grow(said), whole(count.replace(" ", ""), "muted", "tiny", "figures")));
        lines.prefWidthProperty().bind(widthProperty().subtract(17));
        lines.setMaxWidth(USE_PREF_SIZE);
        setGraphic(lines);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setTooltip(new Tooltip(entry.framework().name() + " " + entry.id() + "\n" + title + "\n" + state + ", " + count));
        setId("clause-" + entry.framework().id() + "-" + entry.id().replaceAll("[^A-Za-z0-9]", "_"));
        setAccessibleText(words.say(CoverageText.SPOKEN_CELL, entry.framework().name(), entry.id(), title, state, count));
        setOnAction(_ -> choose.accept(entry));
    }

    /** The state; where the issuer says too much, that: it is what contradicts. */
    private String word(Words words) {
        var comparison = entry.coverage().comparison();
        return words.say(comparison == Comparison.OVER_CLAIMED ? comparison : entry.state());
    }

    ClauseEntry entry() {
        return entry;
    }

    void choose(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
    }
}
