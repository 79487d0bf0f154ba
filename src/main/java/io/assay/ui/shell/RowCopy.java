// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.support.Copied;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;

/** What of the selected row of a table, list or tree goes to the clipboard: what the row says itself, else its cells, else its sentence. */
final class RowCopy {
    private RowCopy() {}

    /** Empty where nothing is selected, or the node has no rows. */
    static Optional<String> of(Node focused) {
        return switch (focused) {
            case TableView<?> table -> of(table);
            case ListView<?> list -> said(list.getSelectionModel().getSelectedItem()).or(() -> sentence(list, list.getSelectionModel().getSelectedIndex()));
            case TreeView<?> tree -> sentence(tree, tree.getSelectionModel().getSelectedIndex());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> of(TableView<?> table) {
        int at = table.getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return Optional.empty();
        }
        String cells = table.getVisibleLeafColumns().stream().map(column -> column.getCellData(at))
            .filter(cell -> cell instanceof String || cell instanceof Number).map(Object::toString).collect(Collectors.joining("\t"));
        return said(table.getItems().get(at)).or(() -> Optional.of(cells).filter(text -> !text.isBlank())).or(() -> sentence(table, at));
    }

    private static Optional<String> said(Object row) {
        return row instanceof Copied one ? Optional.of(one.copied()) : Optional.empty();
    }

    private static Optional<String> sentence(Node rows, int at) {
        return rows.lookupAll(".indexed-cell").stream().filter(cell -> cell instanceof IndexedCell<?> one && one.getIndex() == at && at >= 0)
            .map(Node::getAccessibleText).filter(text -> text != null && !text.isEmpty()).findFirst();
    }
}
