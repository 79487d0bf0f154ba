// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.Nodes;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/** The value recorded in the evidence and the value Assay made, one under the other, so that the eye finds where they part. */
final class CompareView extends GridPane {
    private static final int GROUP = 8;
    private static final int LONGEST = 2000;
    private static final double WRAP = 530;

    private final Words words;

    CompareView(Words words) {
        this.words = words;
        getStyleClass().add("compare");
    }

    /** Shows both values; takes no room where there is nothing to compare. */
    void show(String recorded, String recomputed) {
        getChildren().clear();
        Nodes.shown(this, !recorded.isEmpty() || !recomputed.isEmpty());
        line(0, PlaceText.RECORDED, recorded, recorded);
        line(1, PlaceText.RECOMPUTED, recomputed, recorded);
    }

    private void line(int at, PlaceText name, String value, String other) {
        var values = value.isEmpty() ? row(0, whole(words.say(PlaceText.EMPTY_VALUE), "muted", "small")) : value(value, other);
        values.setAccessibleText(words.say(name) + " " + value);
        GridPane.setHgrow(values, Priority.ALWAYS);
        addRow(at, whole(words.say(name), "muted", "small", "compare-name"), values);
    }

    private static Pane value(String value, String other) {
        int digits = Shorten.digitsOf(value);
        if (digits < 0 || digits != Math.max(0, Shorten.digitsOf(other))) {
            var text = Nodes.prose(value.length() > LONGEST ? Shorten.middle(value, LONGEST) : value, "mono");
            if (!value.equals(other)) {
                text.getStyleClass().addAll("ink", "failed");
            }
            return new HBox(text);
        }
        var groups = new FlowPane();
        groups.setPrefWrapLength(WRAP);
        for (int i = digits; i < value.length(); i += GROUP) {
            groups.getChildren().add(group(value.substring(i, Math.min(value.length(), i + GROUP)), i, other));
        }
        return groups;
    }

    private static Node group(String digits, int at, String other) {
        var group = styled(whole(digits, "mono"), "hex-group");
        if (!other.startsWith(digits, at)) {
            group.getStyleClass().addAll("ink", "failed");
        }
        return group;
    }
}
