// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.format.Desk;

/**
 * What a whole log amounts to.
 *
 * @param signed events that carry checksum and signature
 * @param verified events verified with a pinned secret that is no common knowledge
 * @param missing events whose key is not at hand
 * @param ends what the pinned heads say of the end
 */
public record LogResult(long events, long signed, long verified, long missing, long tombstones, Ends ends, String first, String last) {
    /**
     * What the heads that the auditor pinned say of the end.
     *
     * @param endFixed     whether one of them is the last event
     * @param contradicted whether one of them does not fit the log
     * @param fixed        how many events from the first they fix
     */
    public record Ends(boolean endFixed, boolean contradicted, long fixed) {
        Phrase limit() {
            return contradicted ? Phrase.of(LogText.NOT_AS_PINNED) : fixed > 0 ? Phrase.of(LogText.NOT_BEYOND_PIN, fixed) : Phrase.of(LogText.NOT_TAIL);
        }
    }

    /** What proves the events; {@code tenants}: each organisation has a key of its own. */
    public LogUnit.Proofs proofs(boolean tenants) {
        return new LogUnit.Proofs(verified > 0, tenants, signed < events);
    }

    /** Lays it down: events, what a pass rests on, reservations, and what is shown and not shown. */
    public void layDown(Desk desk) {
        desk.events(new EventCount(events, first, last));
        if (verified > 0) {
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.qualify(Qualifier.FORGEABLE_KEY);
            desk.proved(Assurance.KEYED);
            desk.shows(Phrase.of(LogText.SHOWS_SIGNED, verified));
            desk.doesNotShow(Phrase.of(LogText.NOT_HOLDER));
        } else if (events > 0) {
            desk.shows(Phrase.of(LogText.SHOWS_CONSISTENT, events));
        }
        if (ends.endFixed) {
            desk.settle(Qualifier.UNANCHORED_TAIL);
            desk.proved(Assurance.ANCHORED);
            desk.shows(Phrase.of(LogText.SHOWS_ANCHORED, events));
        } else {
            desk.doesNotShow(ends.limit());
        }
        if (missing > 0) {
            desk.qualify(Qualifier.PARTIAL_SCOPE);
        }
        if (tombstones > 0) {
            desk.qualify(Qualifier.DECLARED_LOSS);
            desk.doesNotShow(Phrase.of(LogText.NOT_ERASED, tombstones));
        }
        desk.doesNotShow(Phrase.of(LogText.NOT_FIELDS));
        desk.doesNotShow(Phrase.of(LogText.NOT_TIME));
    }
}
