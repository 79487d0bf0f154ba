// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.MarkIcon;
import io.assay.ui.look.Segments;
import io.assay.ui.look.States;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Clip;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the right: follows the selection and shows its explanation at one of three depths. */
public final class ExplainPanel extends VBox {
    private static final int SHAPE = 16;
    /** Characters of a line of the panel. */
    private static final int LINE = 44;
    private static final int EXACT_LINE = 36;

    private final Explainer explainer;
    private final ObservableValue<Topic> topic;
    private final Segments<Depth> depths;
    private final Words words;
    private final Clip clip;
    private final VBox body = styled(new VBox(), "explain-body");
    private final ScrollPane scroll = new ScrollPane(body);

    /**
     * @param apart called when the auditor wants the panel in a window of its own, or back
     * @param close called when the auditor wants the panel gone
     */
    public ExplainPanel(Explainer explainer, ObservableValue<Topic> topic, ObjectProperty<Depth> depth, Words words, Clip clip, Lifetime life,
        Runnable apart, Runnable close) {
        this.explainer = explainer;
        this.topic = topic;
        this.words = words;
        this.clip = clip;
        this.depths = new Segments<>(words.say(ExplainText.DEPTH), List.of(Depth.values()), depth.get(),
            one -> words.say(ExplainText.valueOf("DEPTH_" + one.name()))).even();
        setId("explain");
        getStyleClass().add("explain");
        depths.valueProperty().bindBidirectional(depth);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.say(ExplainText.EXPLAIN));
        var head = styled(row(8, whole(words.say(ExplainText.EXPLAIN), "strong"), gap(),
            signButton(words.say(ExplainText.APART), Feather.EXTERNAL_LINK, apart), signButton(words.say(ExplainText.CLOSE), Feather.X, close)),
            "explain-head");
        getChildren().setAll(head, styled(new VBox(depths), "explain-depth"), grow(scroll));
        life.follow(topic, _ -> show());
        life.hear(depth, this::show);
    }

    private void show() {
        var blocks = explainer.explain(topic.getValue(), depths.valueProperty().get());
        body.getChildren().setAll(blocks.stream().map(this::node).toList());
        if (blocks.isEmpty()) {
            body.getChildren().setAll(States.empty(words.say(ExplainText.NOTHING_TITLE), words.say(ExplainText.NOTHING_WHY)));
        }
        scroll.setVvalue(0);
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(var mark, var title, var answer) -> column(6, prose(title, "title"),
                row(8, new MarkIcon(mark, SHAPE), grow(prose(answer, "medium", "ink", mark.style()))));
            case Block.Prose(var text) -> prose(text);
            case Block.Section(var title, var text) -> column(4, label(title, "section"), prose(text));
            case Block.Bullets(var title, var items) -> bullets(title, items);
            case Block.Figures(var title, var figures) -> figures(title, figures);
            case Block.Code(var title, var text) -> code(title, text);
        };
    }

    private static Node bullets(String title, List<String> items) {
        var list = column(4, label(title, "section"));
        for (var item : items) {
            var line = row(0, label("–", "muted", "dash"), grow(prose(item)));
            line.setAlignment(Pos.TOP_LEFT);
            list.getChildren().add(line);
        }
        return list;
    }

    private static Node figures(String title, List<Block.Figure> figures) {
        var list = column(0, label(title, "section"));
        figures.forEach(figure -> list.getChildren().add(figure(figure)));
        return list;
    }

    /** Name and value side by side where both are short, else the value beneath its name. */
    private static Node figure(Block.Figure figure) {
        var name = prose(figure.name(), "muted", "small");
        var value = prose(figure.value(), figure.exact() ? "mono" : "small");
        if (figure.value().length() + figure.name().length() > (figure.exact() ? EXACT_LINE : LINE)) {
            return styled(new VBox(1, name, value), "figure");
        }
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("figure-value");
        return styled(new HBox(8, name, grow(value)), "figure");
    }

    private Node code(String title, String text) {
        var head = row(8, grow(prose(title, "section")), signButton(words.say(ExplainText.COPY) + ": " + title, Feather.COPY, () -> clip.copy(text)));
        var box = styled(new VBox(prose(text, "mono")), "code");
        box.setAccessibleRole(AccessibleRole.TEXT);
        return column(2, head, box);
    }
}
