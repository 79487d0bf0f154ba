// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.look.Segments;
import io.assay.ui.support.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happened over time, in three ways: states with their timeline, beside an older copy of the same, and asked for one id. */
public final class TimeTabs extends VBox {
    private final Map<Tab, Supplier<Node>> makers;
    private final Map<Tab, Node> made = new EnumMap<>(Tab.class);
    private final StackPane body = new StackPane();

    /** One way to look. */
    public enum Tab {
        STATES, COMPARE, COMMITTED
    }

    /** @param makers build each part when it is first looked at */
    public TimeTabs(Map<Tab, Supplier<Node>> makers, Words words) {
        this.makers = Map.copyOf(makers);
        var choice = new Segments<>(words.say(TimeText.TABS), List.of(Tab.values()), Tab.STATES, tab -> words.say(TimeText.tab(tab)));
        choice.setId("time-tabs");
        getChildren().setAll(styled(row(0, choice, gap()), "pane-head", "time-tabs"), grow(body));
        choice.valueProperty().subscribe(tab -> body.getChildren().setAll(made.computeIfAbsent(tab, one -> this.makers.get(one).get())));
    }
}
