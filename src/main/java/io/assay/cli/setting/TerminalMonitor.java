// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.text.Messages;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** Tells a terminal how far a run is, in whole per cents on one line of standard error; says nothing of quick ones. */
public final class TerminalMonitor implements RunMonitor {
    private static final long WORTH_TELLING = 32L << 20;

    private final PrintStream err;
    private final Messages words;
    private final BooleanSupplier cancelled;
    private String path = "";
    private long percent = -1;

    public TerminalMonitor(PrintStream err, Messages words, BooleanSupplier cancelled) {
        this.err = err;
        this.words = words;
        this.cancelled = cancelled;
    }

    @Override
    public void started(String object, String format, long size) {
        path = object;
        percent = -1;
    }

    @Override
    public void advanced(long done, long total) {
        long now = total == 0 ? 100 : 100 * done / total;
        if (total >= WORTH_TELLING && now != percent) {
            percent = now;
            err.print("\r" + words.text(CliText.PROGRESS, now, path));
            err.flush();
        }
    }

    @Override
    public void finished(ObjectResult result) {
        if (percent >= 0) {
            err.println();
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
