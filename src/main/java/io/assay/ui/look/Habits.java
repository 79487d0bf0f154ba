// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import io.assay.ui.support.Memory;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/**
 * Remembers of a table with an id which columns the auditor made wider or narrower and by which one it was sorted. A scene that remembers says so by
 * {@link #keep}; columns are known by their place.
 */
public final class Habits {
    private static final String SET = "width set by hand";

    private final TableView<?> table;
    private final Runnable share;
    private final Map<TableColumn<?, ?>, Double> before = new HashMap<>();
    private Memory memory;

    private Habits(TableView<?> table, Runnable share) {
        this.table = table;
        this.share = share;
    }

    /** Lets the tables of a scene remember. */
    public static void keep(Scene scene, Memory memory) {
        scene.getProperties().put(Memory.class, memory);
    }

    /** @param share gives the columns that nobody set the room that is left */
    static void of(TableView<?> table, Runnable share) {
        var habits = new Habits(table, share);
        if (table.getProperties().putIfAbsent(Habits.class, habits) == null) {
            table.sceneProperty().subscribe(scene -> {
                if (scene != null && scene.getProperties().get(Memory.class) instanceof Memory there) {
                    habits.begin(there);
                }
            });
        }
    }

    /** A table without columns that share. */
    public static void of(TableView<?> table) {
        of(table, () -> { });
    }

    /** Whether the auditor gave the column its width. */
    static boolean isSet(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(SET);
    }

    private void begin(Memory there) {
        boolean first = memory == null;
        memory = there;
        restore();
        if (first) {
            table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> table.getColumns().forEach(column -> before.put(column, column.getWidth())));
            table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
            table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) _ -> restore());
            table.getSortOrder().addListener((ListChangeListener<TableColumn<?, ?>>) _ -> sorted());
        }
    }

    private void restore() {
        for (int at = 0; at < table.getColumns().size(); at++) {
            var column = table.getColumns().get(at);
            double width = memory.number(name(at), -1);
            if (width > 0 && !isSet(column)) {
                column.getProperties().put(SET, true);
                column.setPrefWidth(Math.clamp(width, column.getMinWidth(), column.getMaxWidth()));
            }
        }
        share.run();
        order(table);
    }

    private <R> void order(TableView<R> of) {
        String[] sort = memory.recall(name("sort")).orElse("").split(" ");
        int at = sort.length == 2 && sort[0].matches("[0-9]{1,3}") ? Integer.parseInt(sort[0]) : -1;
        if (of.getSortOrder().isEmpty() && at >= 0 && at < of.getColumns().size() && of.getColumns().get(at).isSortable()) {
            TableColumn<R, ?> column = of.getColumns().get(at);
            column.setSortType(sort[1].equals("down") ? SortType.DESCENDING : SortType.ASCENDING);
            of.getSortOrder().add(column);
        }
    }

    private void released() {
        for (int at = 0; at < table.getColumns().size(); at++) {
            var column = table.getColumns().get(at);
            double was = before.getOrDefault(column, column.getWidth());
            if (Math.abs(column.getWidth() - was) > 0.5) {
                column.getProperties().put(SET, true);
                column.setPrefWidth(column.getWidth());
                memory.remember(name(at), Double.toString(Math.round(column.getWidth())));
            }
        }
        before.clear();
        sorted();
    }

    private void sorted() {
        if (table.getSortOrder().isEmpty()) {
            memory.forget(name("sort"));
        } else {
            var column = table.getSortOrder().getFirst();
            memory.remember(name("sort"), table.getColumns().indexOf(column) + (column.getSortType() == SortType.DESCENDING ? " down" : " up"));
        }
    }

    private String name(int at) {
        return name(at + ".width");
    }

    private String name(String habit) {
        return "table." + table.getId() + "." + habit;
    }
}
