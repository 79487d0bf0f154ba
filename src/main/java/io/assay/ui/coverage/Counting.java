// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.ui.session.CoverageWish;
import io.assay.ui.support.Latest;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/** One pass that counts coverage, as it goes on: how far it is, and whether it is still wanted. */
final class Counting implements RunMonitor {
    private final List<Path> evidence;
    private final CoverageWish wish;
    private final double total;
    private final Latest<Double> progress;
    private long before;
    private volatile boolean cancelled;

    /** @param total bytes of all that is read */
    Counting(List<Path> evidence, CoverageWish wish, long total, Executor window, DoubleConsumer show) {
        this.evidence = evidence;
        this.wish = wish;
        this.total = Math.max(1, total);
        this.progress = new Latest<>(window, show::accept);
    }

    /** Of all that the run read, or of one artefact of it. */
    static Counting of(RunResult run, List<Path> named, Optional<ObjectResult> alone, CoverageWish wish, Executor window, DoubleConsumer show) {
        long total = alone.map(ObjectResult::size).orElseGet(() -> run.objects().stream().mapToLong(ObjectResult::size).sum());
        return new Counting(alone.map(object -> List.of(Path.of(object.path()))).orElse(named), wish, total, window, show);
    }

    List<Path> evidence() {
        return evidence;
    }

    CoverageWish wish() {
        return wish;
    }

    @Override
    public void advanced(long done, long ofThis) {
        progress.offer(Math.min(1, (before + done) / total));
    }

    @Override
    public void finished(ObjectResult result) {
        before += result.size();
        progress.offer(Math.min(1, before / total));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
