// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.text.Language;
import io.assay.ui.session.Brought;
import io.assay.ui.session.Engine;
import io.assay.ui.session.Reports;
import io.assay.ui.session.Surroundings;
import io.assay.ui.shell.AssayWindow;
import io.assay.ui.support.Spoken;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/**
 * Opens the window and waits until it is closed.
 *
 * @param habits the file that remembers habits
 */
public record DesktopWindow(Engine engine, Reports reports, Path habits, Language language, int lanes, String version) {
    /** So long a run that was given up may take to put its private files away. */
    private static final long PATIENCE_MILLIS = 300;

    /** Shows the window; throws {@link UnsupportedOperationException} where the system has no display that can be used. */
    public void open(List<Path> evidence, Brought files) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        RememberingFile memory = new RememberingFile(habits);
        ExecutorService runs = Executors.newSingleThreadExecutor(DesktopWindow::daemon);
        Platform.startup(() -> show(memory, runs, closed, evidence, files));
        closed.await();
        memory.keep();
        runs.shutdown();
        runs.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "window-work");
        thread.setDaemon(true);
        return thread;
    }

    private void show(RememberingFile memory, ExecutorService runs, CountDownLatch closed, List<Path> evidence, Brought files) {
        Stage stage = new Stage();
        ExecutorService background = Executors.newCachedThreadPool(DesktopWindow::daemon);
        AssayWindow window = new AssayWindow(new Surroundings(engine, reports, new Dialogs(stage, memory), DesktopWindow::copy, memory, runs, background, DesktopWindow::onWindow,
                System::nanoTime, language, Spoken::in, lanes, version));
        stage.setOnHidden(_ -> {
            window.end();
            closed.countDown();
        });
        window.show(stage, evidence, files);
    }

    private static void onWindow(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
