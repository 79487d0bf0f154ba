// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import java.util.List;

/**
 * A run of bytes and what binds it.
 *
 * @param range       bytes of the file, or of the entry's content where {@code entry} is not empty
 * @param entry       the member of a container whose content the range counts in; empty for the file itself
 * @param unit        what the bytes are, such as {@code timestamp} or {@code payload}; several spans share one unit
 * @param protectedBy the checks that notice a change here; empty: nothing does
 * @param forger      who could have made a proof that fits other bytes here
 */
public record Span(Range range, String entry, String unit, List<CheckId> protectedBy, Forger forger) {
    public Span {
        protectedBy = List.copyOf(protectedBy);
    }

    public boolean isBound() {
        return !protectedBy.isEmpty();
    }
}
