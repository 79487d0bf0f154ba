// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import java.time.Instant;
import java.util.Optional;

/**
 * One recovery.
 *
 * @param knownCommitted last position known to be committed
 * @param recoveryPoint  last position that was kept
 * @param discarded      what was thrown away; empty where nothing was
 * @param at             when
 * @param reason         the producer's word
 */
public record RecoveryRecord(Locator place, long generation, long previousGeneration, long knownCommitted, long recoveryPoint,
        Optional<Discarded> discarded, Instant at, String reason) {
    /**
     * Positions thrown away.
     *
     * @param start the first
     * @param end   the one after the last
     */
    public record Discarded(long start, long end) {
        boolean contains(long position) {
            return !U64.less(position, start) && U64.less(position, end);
        }
    }
}
