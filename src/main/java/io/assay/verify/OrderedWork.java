// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.format.Desk.ChunkWork;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Runs the chunks of one artefact on the lent lanes and hands their results over in the order of the evidence. */
final class OrderedWork<P> {
    private final Lanes lanes;
    private final ChunkWork<P> work;
    private final Deque<FutureTask<P>> window = new ArrayDeque<>();

    OrderedWork(Lanes lanes, ChunkWork<P> work) {
        this.lanes = lanes;
        this.work = work;
    }

    /** Holds at most two results a lane; a chunk that fails ends the work, after the chunks under way have ended. */
    void run(long chunks, Runnable poll, Consumer<P> stitch) throws UnreadableEvidence {
        int most = 2 * lanes.width();
        long next = 0;
        try {
            for (long done = 0; done < chunks; done++) {
                poll.run();
                while (next < chunks && window.size() < most) {
                    submit(next++);
                }
                stitch.accept(result(window.removeFirst()));
            }
        } finally {
            window.forEach(task -> task.cancel(false));
            window.forEach(OrderedWork::settled);
        }
    }

    private void submit(long chunk) {
        FutureTask<P> task = new FutureTask<>(() -> work.of(chunk));
        window.addLast(task);
        lanes.executor().execute(task);
    }

    private static <P> P result(FutureTask<P> task) throws UnreadableEvidence {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case UnreadableEvidence unreadable -> throw unreadable;
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                default -> throw new IllegalStateException("a chunk can fail in no other way", failed.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /** Waits for a task that had begun when its cancellation came: it still reads the file. */
    private static void settled(FutureTask<?> task) {
        try {
            task.get();
        } catch (CancellationException | ExecutionException ended) {
            // Its result is not wanted any more, and the first failure is already under way.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
