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
 * @param endFixed whether a pinned head is the last event
 */
public record LogResult(long events, long signed, long verified, long missing, long tombstones, boolean endFixed, String first, String last) {
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
        if (endFixed) {
            desk.settle(Qualifier.UNANCHORED_TAIL);
            desk.proved(Assurance.ANCHORED);
            desk.shows(Phrase.of(LogText.SHOWS_ANCHORED, events));
        } else {
            desk.doesNotShow(Phrase.of(LogText.NOT_TAIL));
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
