// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Carries the newest value to another thread, usually that of the window: at most one task waits there, however often a value is offered.
 *
 * @param <T> what is carried; never null
 */
public final class Latest<T> {
    private final AtomicReference<T> pending = new AtomicReference<>();
    private final Executor executor;
    private final Consumer<T> show;

    public Latest(Executor executor, Consumer<T> show) {
        this.executor = executor;
        this.show = show;
    }

    /** Replaces what waits, or queues the one task that will take whatever is newest by then. */
    public void offer(T value) {
        if (pending.getAndSet(value) == null) {
            executor.execute(() -> show.accept(pending.getAndSet(null)));
        }
    }
}
