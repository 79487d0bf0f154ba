// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityEvent;
import io.assay.source.UnreadableEvidence;
import java.util.function.Consumer;

/** Hands out the events of one log, in parts that can be read on different lanes at the same time. */
public interface EventSource {
    /** How many parts there are; together they are the whole log. */
    long parts();

    /**
     * Reads one part and hands over its events in order.
     *
     * @param visitor  sees each event; it may be overwritten by the next
     * @param readable takes what cannot be read as an event, lines counted within the part
     */
    Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) throws UnreadableEvidence;

    /**
     * Reads one event again, without what lies around it.
     *
     * @param at    where it stood, with its position
     * @param bytes what stands there; none where events of this source are no run of bytes
     * @return false, and nothing is handed over, where this source is read in whole parts only
     */
    default boolean again(Locator at, byte[] bytes, Consumer<VerityEvent> visitor) throws UnreadableEvidence {
        return false;
    }

    /**
     * How much was read.
     *
     * @param lines lines; 0 where the source has none
     * @param bytes bytes of evidence
     */
    record Extent(long lines, long bytes) {
    }
}
