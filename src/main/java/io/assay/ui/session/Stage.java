// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

/** How far the open case is. */
public enum Stage {
    /** Nothing was named. */
    EMPTY,
    /** The sample case is being made. */
    PREPARING,
    /** A run goes on. */
    RUNNING,
    /** A run goes on and waits for the auditor to let it. */
    PAUSED,
    /** The auditor stopped the run, which ends at its next beat. */
    STOPPING,
    /** A run went through. */
    DONE,
    /** The auditor stopped the run; what was not reached was not checked. */
    CANCELLED,
    /** The run could not even begin. */
    REFUSED;

    public boolean busy() {
        return this == RUNNING || this == PAUSED || this == STOPPING;
    }
}
