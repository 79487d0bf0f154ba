// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import io.assay.ui.support.Legible;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/**
 * Gives a table its columns in the look of the window; a cell that is cut shows its whole text in a tooltip, and the copy is one key away.
 *
 * @param <R> the rows
 */
public final class Columns<R> {
    private static final double MARK = 38;
    private static final double NARROW = 100;
    /** The scroll bar, and the bar that some rows carry at their left. */
    private static final double SCROLL = 14;
    private static final int SHAPE = 14;
    private static final double TOLD = 640;

    private final TableView<R> table;

    public Columns(TableView<R> table) {
        this.table = table;
    }

    /** A column of text; {@code styles} are style classes of its cells and its head. */
    public TableColumn<R, String> text(String title, double width, Function<R, String> value, String... styles) {
        var column = new TableColumn<R, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new TextCell<>());
        column.setPrefWidth(width);
        column.setMinWidth(width < NARROW ? width : width * 0.5);
        return add(column, styles);
    }

    /** A column of text of which the end says most, such as a code: it is cut at its beginning. */
    public TableColumn<R, String> tail(String title, double width, Function<R, String> value, String... styles) {
        var column = text(title, width, value, styles);
        column.setCellFactory(_ -> {
            var cell = new TextCell<R>();
            cell.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            return cell;
        });
        return column;
    }

    /** A column of numbers: sorted as numbers, shown in words, set in tabular figures. */
    public TableColumn<R, Long> number(String title, double width, Function<R, Long> value, Function<Long, String> words) {
        var column = new TableColumn<R, Long>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new NumberCell<>(words));
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.6);
        return add(column, "num");
    }

    /** The narrow column of a mark, sorted worst first by the order of the marks' constants. */
    public TableColumn<R, Mark> mark(String title, Function<R, Mark> value, Function<R, String> words) {
        var column = new TableColumn<R, Mark>();
        column.setText("");
        column.setUserData(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new MarkCell<>(words));
        column.setComparator(Comparator.comparing(Mark::ordinal));
        column.setPrefWidth(MARK);
        column.setMinWidth(MARK);
        column.setMaxWidth(MARK);
        return add(column);
    }

    private <V> TableColumn<R, V> add(TableColumn<R, V> column, String... styles) {
        column.getStyleClass().addAll(styles);
        if (table.getColumns().isEmpty()) {
            column.getStyleClass().add("first");
        }
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    /** Lets columns share the room that the others leave, by weights; those not shown take none. A user may still drag any of them. */
    public void share(Map<TableColumn<R, ?>, Double> weights) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        Habits.of(table, () -> divide(weights));
        table.widthProperty().subscribe(_ -> divide(weights));
    }

    /** Widths set by hand stay; before the first layout a column has no width of its own yet, so what counts is the one it prefers. */
    private void divide(Map<TableColumn<R, ?>, Double> weights) {
        if (table.getWidth() <= 0) {
            return;
        }
        double others = table.getColumns().stream().filter(column -> column.isVisible() && (!weights.containsKey(column) || Habits.isSet(column)))
            .mapToDouble(TableColumn::getPrefWidth).sum();
        double left = table.getWidth() - SCROLL - others;
        var sharing = weights.keySet().stream().filter(column -> column.isVisible() && !Habits.isSet(column)).toList();
        double all = sharing.stream().mapToDouble(weights::get).sum();
        sharing.forEach(column -> column.setPrefWidth(Math.max(column.getMinWidth(), Math.floor(left * weights.get(column) / all))));
    }

    /** A row that reads as a sentence. */
    public static <R> TableRow<R> rows(Function<R, String> spoken) {
        return new TableRow<>() {
            @Override
            protected void updateItem(R item, boolean empty) {
                super.updateItem(item, empty);
                setAccessibleText(empty || item == null ? null : spoken.apply(item));
            }
        };
    }

    private static Tooltip told(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOLD);
        return tooltip;
    }

    private static final class TextCell<R> extends TableCell<R, String> {
        TextCell() {
            setEllipsisString("…");
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            String legible = empty ? null : Legible.line(text);
            setText(legible);
            setTooltip(legible == null || legible.isEmpty() ? null : told(legible));
        }
    }

    private static final class NumberCell<R> extends TableCell<R, Long> {
        private final Function<Long, String> words;

        NumberCell(Function<Long, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Long number, boolean empty) {
            super.updateItem(number, empty);
            setText(empty || number == null ? null : words.apply(number));
        }
    }

    private static final class MarkCell<R> extends TableCell<R, Mark> {
        private final MarkIcon icon = new MarkIcon(Mark.NOT_CHECKED, SHAPE);
        private final Function<R, String> words;

        MarkCell(Function<R, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Mark mark, boolean empty) {
            super.updateItem(mark, empty);
            boolean shows = !empty && mark != null;
            if (shows) {
                icon.setMark(mark);
            }
            setGraphic(shows ? icon : null);
            setAccessibleText(shows && getTableRow() != null && getTableRow().getItem() != null ? words.apply(getTableRow().getItem()) : null);
        }
    }
}
