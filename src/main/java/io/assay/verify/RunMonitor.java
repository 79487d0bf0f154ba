// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Finding;

/** How a run talks to whoever watches: a window, a terminal, a test. Called on the run's thread, except {@link #cancelled}. */
public interface RunMonitor {
    /** Nobody watches and nobody cancels. */
    RunMonitor SILENT = new RunMonitor() { };

    /** An object's turn came; {@code size} in bytes, for a directory of all files below it. */
    default void started(String path, String format, long size) {}

    /** Progress of the object whose turn it is, in bytes of evidence; called about every megabyte. */
    default void advanced(long done, long total) {}

    /** A finding of that object; at most the shown ones. */
    default void found(Finding finding) {}

    default void finished(ObjectResult result) {}

    /** Polled at the same beat, from any lane. */
    default boolean cancelled() {
        return false;
    }
}
