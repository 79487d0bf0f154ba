// SPDX-License-Identifier: Apache-2.0
package io.assay.report.page;

/** Hears of every page begun, and can stop the work there: a report of many pages neither hangs a window nor outlives a cancel. */
public interface Beat {
    /** Hears nothing and never stops. */
    Beat NONE = pages -> true;

    /**
     * Called when a page begins.
     *
     * @param pages the number of pages so far
     * @return whether to go on; if not, the work ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean page(int pages);
}
