// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.ui.support.Memory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the auditor made of a table is there again the next time. */
@ExtendWith(ApplicationExtension.class)
class HabitsTest {
    private final Memory memory = Memory.untilClosed();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private TableView<String> table() {
        var table = new TableView<String>();
        table.setId("words");
        table.getItems().setAll(List.of("b", "a", "c"));
        var columns = new Columns<>(table);
        var word = columns.text("Word", 100, one -> one);
        var twice = columns.text("Twice", 100, one -> one + one);
        columns.text("Length", 60, one -> "" + one.length());
        columns.share(Map.of(word, 0.5, twice, 0.5));
        var root = new StackPane();
        var scene = new Scene(root, 600, 300);
        Habits.keep(scene, memory);
        root.getChildren().add(table);
        stage.setScene(scene);
        // A stage that earlier tests have shown keeps the size they gave it.
        stage.setWidth(600);
        stage.setHeight(300);
        stage.show();
        scene.snapshot(null);
        return table;
    }

    private static void fire(TableView<String> table, EventType<MouseEvent> type) {
        Event.fireEvent(table, new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false,
            null));
    }

    private static void drag(TableView<String> table, int column, double by) {
        fire(table, MouseEvent.MOUSE_PRESSED);
        assertEquals(by > 0, table.resizeColumn(table.getColumns().get(column), by));
        fire(table, MouseEvent.MOUSE_RELEASED);
    }

    @Test
    void aWidthSetByHandIsKeptAndTheOthersShareWhatIsLeft(FxRobot robot) {
        robot.interact(() -> {
            var first = table();
            assertEquals(first.getColumns().get(0).getWidth(), first.getColumns().get(1).getWidth(), 1);
            drag(first, 0, 90);
            double wide = first.getColumns().get(0).getWidth();
            var again = table();
            assertEquals(wide, again.getColumns().get(0).getWidth(), 1);
            assertEquals(again.getWidth() - 14 - 60 - wide, again.getColumns().get(1).getWidth(), 2);
        });
    }

    @Test
    void pressingWithoutDraggingSetsNothing(FxRobot robot) {
        robot.interact(() -> {
            drag(table(), 0, 0);
            assertEquals(Optional.empty(), memory.recall("table.words.0.width"));
        });
    }

    @Test
    void theOrderIsKeptUntilItIsTakenAway(FxRobot robot) {
        robot.interact(() -> {
            var first = table();
            TableColumn<String, ?> word = first.getColumns().getFirst();
            word.setSortType(SortType.DESCENDING);
            first.getSortOrder().add(word);
            var again = table();
            assertEquals(List.of("c", "b", "a"), again.getItems());
            again.getSortOrder().clear();
            assertEquals(List.of("b", "a", "c"), table().getItems());
        });
    }

    @Test
    void whatWasRememberedAndCannotBeReadIsNoHabit(FxRobot robot) {
        memory.remember("table.words.sort", "99 up");
        memory.remember("table.words.0.width", "wide");
        robot.interact(() -> assertEquals(List.of("b", "a", "c"), table().getItems()));
    }
}
