// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Gives the scene its keys. */
final class Keys {
    private Keys() {}

    static void install(Scene scene, Models models, Commands commands, Supplier<Frame> frame) {
        for (var screen : Screens.THERE) {
            if (screen != Screen.SETTINGS) {
                scene.getAccelerators().put(Shortcut.of(screen), () -> commands.visit(screen));
            }
        }
        for (var shortcut : Shortcut.values()) {
            if (shortcut != Shortcut.CANCEL) {
                shortcut.keys().forEach(key -> scene.getAccelerators().put(key, () -> run(shortcut, models, commands, frame.get())));
            }
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CANCEL.keys().getFirst().match(event)) {
                run(Shortcut.CANCEL, models, commands, frame.get());
                event.consume();
            }
        });
    }

    private static void run(Shortcut shortcut, Models models, Commands commands, Frame frame) {
        switch (shortcut) {
            case OPEN -> commands.openFiles();
            case OPEN_FOLDER -> commands.openFolder();
            case TRUST -> commands.bringTrust();
            case VERIFY -> models.open().verify();
            case CANCEL -> cancel(models, frame);
            case CLOSE -> models.open().close();
            case SAVE -> commands.saveVerdict();
            case PRINT -> commands.printReport();
            case SEARCH -> frame.focusSearch();
            case FIND_NEXT -> frame.find(1);
            case FIND_PREVIOUS -> frame.find(-1);
            case NEXT -> frame.step(1);
            case PREVIOUS -> frame.step(-1);
            case EXPLAIN -> frame.toggleExplain();
            case DEPTH -> commands.nextDepth();
            case COPY -> commands.copy(frame.getScene().getFocusOwner());
            case LARGER -> models.settings().zoom(1);
            case SMALLER -> models.settings().zoom(-1);
            case NORMAL -> models.settings().zoom(0);
            case LANGUAGE -> commands.otherLanguage();
            case SETTINGS -> commands.go(Screen.SETTINGS);
            case KEYS -> frame.toggleKeys();
        }
    }

    /** First what lies on top goes, then the run that goes on. */
    private static void cancel(Models models, Frame frame) {
        if (!frame.dismissTop() && !(models.shell().screenProperty().get() == Screen.CHAIN && models.chain().endFinding())) {
            models.open().cancel();
            models.coverage().cancel();
            models.scans().cancel();
        }
    }
}
