// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.evidence.Locator;
import io.assay.evidence.Sealed;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.checkpoint.CheckpointAnchor;
import io.assay.format.semvec.store.rows.CheckpointRow;
import io.assay.format.semvec.store.word.StorePlace;
import java.time.Instant;
import java.util.Optional;

/**
 * A checkpoint that the replay has to meet: one of the store's own, which its operator can rewrite, or one that the auditor holds.
 *
 * @param external whether the auditor holds it
 * @param lastId   id of the last event; empty where it is not said
 * @param state    fingerprint; empty where it is not said
 * @param bytes    of the state; null where they are not there
 * @param fault    the first column that is not of its type; empty where all are
 */
public record Mark(boolean external, String user, long count, long lastSeq, String lastId, Optional<Instant> created, String state, String stream, byte[] bytes,
        String fault, Locator at) {
    public static Mark of(CheckpointAnchor anchor, Locator store) {
        return new Mark(true, anchor.user(), anchor.count(), anchor.lastSeq(), anchor.eventId(), anchor.created(), anchor.state(), anchor.stream(), null,
                "", store.atPosition(anchor.lastSeq()).ofEvent(anchor.eventId()));
    }

    /** The checkpoint as it is told to those who compare: nobody signs it. */
    public Sealed told() {
        return new Sealed(at, "user:" + user, count, stream, state, created.map(Instant::toString).orElse(""), "", false);
    }

    public static Mark of(CheckpointRow row, StorePlace places) {
        return new Mark(false, row.user(), row.count(), row.lastSeq(), row.lastEventId(), IsoTime.parse(row.created()), row.stateHash(), row.streamHash(),
                row.state(), row.fault(), places.event(StorePlace.CHECKPOINTS, row.lastSeq(), row.user()));
    }
}
