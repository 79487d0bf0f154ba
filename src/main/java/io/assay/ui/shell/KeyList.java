// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.support.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys on one sheet over the window; Escape or the button puts it away. */
final class KeyList extends StackPane {
    private static final int COLUMNS = 2;
    /** Keys that are heard where they are named. */
    private static final Map<ShellText, String> LOCAL = new EnumMap<>(Map.of(ShellText.KEY_TIME_STEP, "← →", ShellText.KEY_TIME_MARK, "Ctrl+← →",
        ShellText.KEY_TIME_PLAY, "Space", ShellText.KEY_STRIP, "+ − 0"));

    KeyList(Words words, Runnable close) {
        setId("key-list");
        getStyleClass().add("veil");
        var grid = styled(new GridPane(), "keys");
        var done = button(words.say(ShellText.KEYS_CLOSE), null, close, "primary");
        line(grid, 0, "Ctrl+1 … 7", words.say(ShellText.KEY_SCREENS));
        int at = 1;
        for (var shortcut : Shortcut.values()) {
            line(grid, at++, shortcut.keys().getFirst().getDisplayText(), words.say(shortcut.word()));
        }
        for (var local : LOCAL.entrySet()) {
            line(grid, at++, local.getValue(), words.say(local.getKey()));
        }
        var sheet = styled(new VBox(16, label(words.say(ShellText.KEYS), "title"), grid, row(8, gap(), done)), "dialog-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setAccessibleText(words.say(ShellText.KEYS));
        getChildren().setAll(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                done.requestFocus();
            }
        });
    }

    private static void line(GridPane grid, int at, String key, String meaning) {
        int rows = (Shortcut.values().length + LOCAL.size() + COLUMNS) / COLUMNS;
        int column = at / rows * 2;
        grid.add(styled(whole(key), "key"), column, at % rows);
        grid.add(whole(meaning), column + 1, at % rows);
    }
}
