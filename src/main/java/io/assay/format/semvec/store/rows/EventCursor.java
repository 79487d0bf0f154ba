// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

/**
 * How far one user's events were read. A mapped order column may hold one value several times; to go on behind the value alone would lose the
 * events at it that did not fit into the batch.
 *
 * @param seq   number of the last event read
 * @param alike how many events of that number were read
 */
public record EventCursor(long seq, long alike) {
    /** Before the first event, whatever its number. */
    public static final EventCursor START = new EventCursor(Long.MIN_VALUE, 0);

    /** After one event more. */
    public EventCursor past(long number) {
        return new EventCursor(number, number == seq ? alike + 1 : 1);
    }
}
