// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.check.CheckResult;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/** The planned checks as questions, grouped by axis, worst first. Choosing one moves the explanation there. */
final class CheckTree extends TreeView<CheckTree.Row> {
    private static final double ROW = 28;

    private final Selection selection;

    /** A line of the tree. */
    sealed interface Row {
    }

    /** An axis and the worst of its checks. */
    record Heading(CheckGroup group) implements Row {
    }

    /** A check and its answer. */
    record Asked(CheckResult result) implements Row {
    }

    CheckTree(Selection selection, Words words) {
        this.selection = selection;
        setId("check-tree");
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setFixedCellSize(ROW);
        setCellFactory(_ -> new CheckCell(words));
        setAccessibleText(words.say(FindingsText.QUESTIONS));
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> choose(item));
    }

    /** Shows the checks of an artefact; the worst is not chosen by itself, the explanation starts with the artefact. */
    void show(ObjectResult object) {
        getSelectionModel().clearSelection();
        getRoot().getChildren().setAll(CheckGroup.of(object.checks()).stream().map(CheckTree::item).toList());
    }

    /** Follows a choice made elsewhere, such as in the findings table. */
    void follow(Topic topic) {
        var question = switch (topic) {
            case Topic.Check check -> check.result().question();
            case Topic.Observed observed -> observed.observation().question();
            default -> null;
        };
        for (var group : getRoot().getChildren()) {
            for (var item : group.getChildren()) {
                if (question != null && item.getValue() instanceof Asked asked && asked.result.question() == question
                    && getSelectionModel().getSelectedItem() != item) {
                    getSelectionModel().select(item);
                }
            }
        }
    }

    private static TreeItem<Row> item(CheckGroup group) {
        var item = new TreeItem<Row>(new Heading(group));
        group.checks().forEach(check -> item.getChildren().add(new TreeItem<>(new Asked(check))));
        item.setExpanded(true);
        return item;
    }

    private void choose(TreeItem<Row> item) {
        var object = selection.objectProperty().get();
        if (item == null || object == null) {
            return;
        }
        var already = selection.topicProperty().get();
        switch (item.getValue()) {
            case Heading(var group) -> selection.topicProperty().set(new Topic.OfAxis(object, group.axis()));
            case Asked(var result) -> {
                if (!(already instanceof Topic.Observed observed && observed.observation().question() == result.question())) {
                    selection.topicProperty().set(new Topic.Check(object, result));
                }
            }
        }
    }
}
