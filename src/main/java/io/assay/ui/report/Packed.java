// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.report.page.Beat;
import io.assay.verify.RunMonitor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Tells of every artefact that is packed as of a page, and stops like a report does. */
final class Packed implements RunMonitor {
    private final Beat beat;
    private final BooleanSupplier stopped;
    private final AtomicInteger number = new AtomicInteger();

    Packed(Beat beat, BooleanSupplier stopped) {
        this.beat = beat;
        this.stopped = stopped;
    }

    @Override
    public void started(String path, String format, long size) {
        beat.page(number.incrementAndGet());
    }

    @Override
    public boolean cancelled() {
        return stopped.getAsBoolean();
    }
}
