// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Every key of the window, wherever the focus is; the list that F1 shows begins with these. */
enum Shortcut {
    OPEN(ShellText.KEY_OPEN, on(KeyCode.O, SHORTCUT_DOWN)),
    OPEN_FOLDER(ShellText.KEY_OPEN_FOLDER, on(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)),
    TRUST(ShellText.KEY_TRUST, on(KeyCode.T, SHORTCUT_DOWN)),
    VERIFY(ShellText.KEY_VERIFY, on(KeyCode.R, SHORTCUT_DOWN), on(KeyCode.F5)),
    CANCEL(ShellText.KEY_CANCEL, on(KeyCode.ESCAPE)),
    CLOSE(ShellText.KEY_CLOSE, on(KeyCode.W, SHORTCUT_DOWN)),
    SAVE(ShellText.KEY_SAVE, on(KeyCode.S, SHORTCUT_DOWN)),
    PRINT(ShellText.KEY_PRINT, on(KeyCode.P, SHORTCUT_DOWN)),
    SEARCH(ShellText.KEY_SEARCH, on(KeyCode.F, SHORTCUT_DOWN)),
    FIND_NEXT(ShellText.KEY_FIND_NEXT, on(KeyCode.F3)),
    FIND_PREVIOUS(ShellText.KEY_FIND_PREVIOUS, on(KeyCode.F3, SHIFT_DOWN)),
    NEXT(ShellText.KEY_NEXT, on(KeyCode.F8)),
    PREVIOUS(ShellText.KEY_PREVIOUS, on(KeyCode.F8, SHIFT_DOWN)),
    EXPLAIN(ShellText.KEY_EXPLAIN, on(KeyCode.F2)),
    DEPTH(ShellText.KEY_DEPTH, on(KeyCode.F2, SHIFT_DOWN)),
    COPY(ShellText.KEY_COPY, on(KeyCode.C, SHORTCUT_DOWN)),
    LARGER(ShellText.KEY_LARGER, on(KeyCode.PLUS, SHORTCUT_DOWN), on(KeyCode.EQUALS, SHORTCUT_DOWN), on(KeyCode.ADD, SHORTCUT_DOWN)),
    SMALLER(ShellText.KEY_SMALLER, on(KeyCode.MINUS, SHORTCUT_DOWN), on(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    NORMAL(ShellText.KEY_NORMAL, on(KeyCode.DIGIT0, SHORTCUT_DOWN)),
    LANGUAGE(ShellText.KEY_LANGUAGE, on(KeyCode.L, SHORTCUT_DOWN)),
    SETTINGS(ShellText.KEY_SETTINGS, on(KeyCode.COMMA, SHORTCUT_DOWN)),
    KEYS(ShellText.KEY_KEYS, on(KeyCode.F1));

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
        KeyCode.DIGIT6, KeyCode.DIGIT7);

    private final ShellText word;
    private final List<KeyCombination> keys;

    Shortcut(ShellText word, KeyCombination... keys) {
        this.word = word;
        this.keys = List.of(keys);
    }

    private static KeyCombination on(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /** The key of a screen: Ctrl and its place in the rail of all screens; the settings have a key of their own. */
    static KeyCombination of(Screen screen) {
        return on(DIGITS.get(screen.ordinal()), SHORTCUT_DOWN);
    }

    ShellText word() {
        return word;
    }

    /** The first is the one the list shows. */
    List<KeyCombination> keys() {
        return keys;
    }
}
