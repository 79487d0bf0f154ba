// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.ui.look.Mark;
import java.util.Map;

/**
 * A row of the table.
 *
 * @param index place in the roll, from 0
 */
record RollRow(long index, Event event) {
    private static final Event GONE = new Event(0, Locator.of(""), "", "", "", Map.of(), Standing.UNVERIFIED, "");

    /** Stands where the roll was put away while the table still looked at it. */
    static RollRow gone(long index) {
        return new RollRow(index, GONE);
    }

    Mark mark() {
        return Mark.of(event.standing());
    }
}
