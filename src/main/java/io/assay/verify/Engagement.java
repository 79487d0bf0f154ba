// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.format.Circumstances;
import java.util.Optional;

/**
 * What a caller gives a run beside the evidence.
 *
 * @param mode    how files are compared before and after
 * @param lanes   the threads lent
 * @param watcher who takes part in the pass, if anybody
 * @param pinning whether the ends of the logs are to be pinned, which can take a digest over everything
 */
public record Engagement(Circumstances circumstances, CustodyMode mode, Lanes lanes, RunMonitor monitor, Optional<EventWatcher> watcher, boolean pinning) {
    /** Nobody takes part. */
    public static Engagement of(Circumstances circumstances, CustodyMode mode, Lanes lanes, RunMonitor monitor) {
        return new Engagement(circumstances, mode, lanes, monitor, Optional.empty(), false);
    }

    /** The same with somebody who takes part in the pass. */
    public Engagement watchedBy(EventWatcher one) {
        return new Engagement(circumstances, mode, lanes, monitor, Optional.of(one), pinning);
    }

    /** The same for a run whose ends are to be pinned, or not. */
    public Engagement pinning(boolean wanted) {
        return new Engagement(circumstances, mode, lanes, monitor, watcher, wanted);
    }
}
