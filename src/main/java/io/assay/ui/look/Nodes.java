// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import io.assay.ui.support.Legible;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Builds the small nodes, so that a view reads like its layout. */
public final class Nodes {
    private Nodes() {}

    /** A label of one line that ends with an ellipsis where it is cut. */
    public static Label label(String text, String... styles) {
        var label = new Label(Legible.lines(text));
        label.setEllipsisString("…");
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that is never cut: its minimum width is its text. */
    public static Label whole(String text, String... styles) {
        var label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that breaks into as many lines as it needs. */
    public static Label prose(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /** Empty space that takes what is left of a row. */
    public static Region gap() {
        return grow(new Region());
    }

    public static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** Lets a node take what is left, whichever way its parent runs. */
    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    public static FontIcon icon(Feather feather) {
        return new FontIcon(feather);
    }

    public static Button button(String words, Feather feather, Runnable action, String... styles) {
        var button = new Button(words, feather == null ? null : icon(feather));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button that shows a sign only; its words go to the tooltip and to screen readers. */
    public static Button signButton(String words, Feather feather, Runnable action) {
        var button = button(null, feather, action, "plain");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** Shows or hides a node and takes or gives back its room. */
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
