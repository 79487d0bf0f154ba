// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.check.Finding;
import io.assay.check.Weight;
import io.assay.ui.support.Latest;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/**
 * Watches one run from its own thread and tells the window's thread, no oftener than that can listen.
 *
 * <p>Pausing holds the run's thread at its next beat; cancelling lets it go on to its end at once.
 */
final class Run implements RunMonitor {
    private final Executor window;
    private final BiConsumer<Run, EvidenceRow> appeared;
    private volatile boolean cancelled;
    private boolean paused;
    private volatile EvidenceRow row;
    private volatile long failures;
    private Latest<Long> progress;

    Run(Executor window, BiConsumer<Run, EvidenceRow> appeared) {
        this.window = window;
        this.appeared = appeared;
    }

    @Override
    public void started(String path, String format, long size) {
        EvidenceRow next = new EvidenceRow(path, format, size);
        failures = 0;
        row = next;
        progress = new Latest<>(window, done -> next.advance(done, failures));
        window.execute(() -> appeared.accept(this, next));
    }

    @Override
    public void advanced(long done, long total) {
        progress.offer(done);
        holdWhilePaused();
    }

    @Override
    public void found(Finding finding) {
        if (finding.weight() == Weight.FAIL) {
            failures++;
        }
    }

    @Override
    public void finished(ObjectResult result) {
        EvidenceRow ended = row;
        window.execute(() -> ended.finish(result));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    synchronized void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    synchronized void cancel() {
        cancelled = true;
        resume();
    }

    private synchronized void holdWhilePaused() {
        while (paused) {
            try {
                wait();
            } catch (InterruptedException stop) {
                cancelled = true;
                paused = false;
                Thread.currentThread().interrupt();
            }
        }
    }
}
