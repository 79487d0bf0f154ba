// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: tells the run to stop and gives it time to write the verdict that says so. */
final class Interruption {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean raised;
    private volatile boolean over;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::raise, "interruption"));
    }

    boolean isRaised() {
        return raised;
    }

    /** The command has written all it will write. */
    void finished() {
        over = true;
        done.countDown();
    }

    private void raise() {
        if (over) {
            return;
        }
        raised = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
