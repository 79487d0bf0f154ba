// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A screen in several parts, one of them in sight; each is built when it is first looked at.
 *
 * @param <T> names the parts, the first in sight first
 */
public final class Tabs<T extends Enum<T>> extends VBox {
    private final Map<T, Node> made;
    private final StackPane body = new StackPane();

    /**
     * @param id     of the switch, for keys and tests
     * @param name   of the switch, for screen readers
     * @param makers build the parts
     */
    public Tabs(String id, String name, Class<T> kind, Map<T, Supplier<Node>> makers, Function<T, String> words) {
        this.made = new EnumMap<>(kind);
        var parts = List.of(kind.getEnumConstants());
        var choice = new Segments<>(name, parts, parts.getFirst(), words);
        choice.setId(id);
        getChildren().setAll(styled(row(0, choice, gap()), "pane-head"), grow(body));
        choice.valueProperty().subscribe(tab -> body.getChildren().setAll(made.computeIfAbsent(tab, one -> makers.get(one).get())));
    }
}
