// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import java.util.Optional;

/**
 * The two readings of the end of a period: Assay takes the last day whole; a producer that takes a bare date as its first instant leaves these out.
 *
 * @param events    events that only the whole day counts
 * @param verified  those of them that verified
 * @param asInstant the state that the other reading gives; empty where it is the same
 */
public record LastDay(long events, long verified, Optional<ClauseState> asInstant) {
    /** Nothing depends on the reading. */
    public static final LastDay SAME = new LastDay(0, 0, Optional.empty());
}
