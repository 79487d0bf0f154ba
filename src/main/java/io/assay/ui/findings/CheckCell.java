// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.icon;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.check.CheckResult;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Words;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A line of the check tree: shape and question at the left, answer and counts in one column at the right. */
final class CheckCell extends TreeCell<CheckTree.Row> {
    /** What the skin keeps for the arrow of each level, even where the arrow has no width. */
    private static final double LEVEL = 18;
    private static final int SHAPE = 14;

    private final Words words;

    CheckCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(CheckTree.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var line = switch (row) {
            case CheckTree.Heading(var group) -> heading(group);
            case CheckTree.Asked(var result) -> asked(result);
        };
        line.prefWidthProperty().bind(getTreeView().widthProperty().subtract(row instanceof CheckTree.Heading ? LEVEL : 2 * LEVEL));
        line.setMaxWidth(USE_PREF_SIZE);
        setGraphic(line);
    }

    private HBox heading(CheckGroup group) {
        var mark = Mark.of(group.outcome());
        String word = words.name(group.outcome());
        setAccessibleText(words.name(group.axis()) + ": " + word);
        var outcome = whole(word, "small");
        outcome.getStyleClass().addAll(mark.quiet() ? "muted" : "ink", mark.style());
        var arrow = icon(getTreeItem().isExpanded() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        arrow.setOnMouseClicked(_ -> getTreeItem().setExpanded(!getTreeItem().isExpanded()));
        return styled(row(4, arrow, grow(label(words.name(group.axis()), "strong", "small")), outcome), "group-row");
    }

    private HBox asked(CheckResult result) {
        var mark = Mark.of(result.outcome());
        String question = words.question(result.question());
        String answer = Answer.of(result, words);
        setAccessibleText(words.say(FindingsText.SPOKEN_CHECK, question, answer, words.name(result.question().axis())));
        setTooltip(new Tooltip(question));
        var said = whole(answer, "small");
        said.getStyleClass().addAll(mark.quiet() ? "muted" : "ink", mark.style());
        if (!mark.quiet()) {
            said.getStyleClass().add("medium");
        }
        return styled(row(8, new MarkIcon(mark, SHAPE), grow(label(question)), said), "check-row");
    }
}
