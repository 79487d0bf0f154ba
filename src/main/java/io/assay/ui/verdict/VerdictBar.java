// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.verdict;

import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.check.Axis;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The bar under the top: shape, word and headline, what it rests on with every reservation, and the six axes as chips that can be chosen. */
public final class VerdictBar extends VBox {
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final double ROOM = 1120;
    private static final int SHAPE = 36;
    private static final int CHIP = 14;
    private static final int GAP = 14;

    private final Words words;
    private final Consumer<Axis> chosen;
    private final Node[] actions;

    /**
     * @param chosen  told which axis the auditor wants to see
     * @param actions buttons at the right end
     */
    public VerdictBar(Words words, Consumer<Axis> chosen, Node... actions) {
        this.words = words;
        this.chosen = chosen;
        this.actions = actions;
        getStyleClass().add("verdict-bar");
        setId("verdict-bar");
        widthProperty().subscribe(width -> pseudoClassStateChanged(SHORT, width.doubleValue() < ROOM));
        for (var action : actions) {
            if (action instanceof Button button) {
                button.setTooltip(new Tooltip(button.getText()));
                button.setAccessibleText(button.getText());
            }
        }
    }

    /** Shows a verdict; no chips where the axes are not known. */
    public void show(Headline headline, List<AxisChip> chips) {
        getStyleClass().setAll("verdict-bar", headline.mark().style());
        var first = styled(row(GAP, whole(headline.word(), "word", "ink", headline.mark().style()), grow(prose(headline.why(), "title"))), "headline");
        first.setAlignment(Pos.BASELINE_LEFT);
        var second = prose(String.join("  ·  ", headline.rests()), "small");
        var said = grow(column(3, first, second));
        said.setFocusTraversable(true);
        said.getStyleClass().add("focus-ring");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setAccessibleText(headline.word() + ". " + headline.why() + ". " + String.join("; ", headline.rests()));
        var head = styled(new HBox(new MarkIcon(headline.mark(), SHAPE), said), "verdict-head");
        head.getChildren().addAll(actions);
        getChildren().setAll(head);
        if (!chips.isEmpty()) {
            getChildren().add(axes(chips));
        }
    }

    private HBox axes(List<AxisChip> chips) {
        var strip = styled(new HBox(), "axes");
        strip.setAccessibleRole(AccessibleRole.TOOL_BAR);
        strip.setAccessibleText(words.say(VerdictText.AXES_NAME));
        for (var chip : chips) {
            strip.getChildren().add(cell(chip));
        }
        strip.getChildren().getLast().getStyleClass().add("last");
        return strip;
    }

    private Button cell(AxisChip chip) {
        var box = new HBox(8, new MarkIcon(chip.mark(), CHIP), whole(chip.name(), "medium"));
        box.setAlignment(Pos.CENTER_LEFT);
        if (!chip.note().isEmpty()) {
            var note = label(chip.note(), "muted", "note");
            note.managedProperty().bind(note.visibleProperty());
            box.getChildren().add(note);
        }
        var cell = new Button(null, box);
        cell.getStyleClass().setAll("axis");
        cell.setId("axis-" + chip.axis().name().toLowerCase(Locale.ROOT));
        cell.setAccessibleText(chip.spoken(words));
        cell.setOnAction(_ -> chosen.accept(chip.axis()));
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        return cell;
    }
}
