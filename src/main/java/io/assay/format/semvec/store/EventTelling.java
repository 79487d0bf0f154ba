// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.evidence.Event;
import io.assay.evidence.Range;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.store.check.MarkBook;
import io.assay.format.semvec.store.rows.EventReader;
import io.assay.format.semvec.store.rows.EventRow;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Map;

/** Tells the events to whoever takes part, once it is known which of them a checkpoint of the auditor covers. */
record EventTelling(OpenedStore store, StorePlace places, MarkBook marks, Desk desk) {
    void tell(List<Range> runs) throws UnreadableEvidence {
        if (!desk.listens()) {
            return;
        }
        EventReader reader = new EventReader(store.database(), store.columns());
        long ordinal = 0;
        for (Range run : runs) {
            desk.poll();
            for (EventRow row : reader.between(run.from(), run.to())) {
                Standing standing = row.seq() <= marks.anchored(row.userText()) ? Standing.VERIFIED : Standing.UNVERIFIED;
                desk.event(new Event(ordinal++, places.event(store.columns().table(), row.seq(), row.idText()), row.idText(), row.typeText(),
                        row.time() == null ? "" : IsoTime.micros(row.time()), Map.of("actor", row.userText()), standing, ""));
            }
        }
    }
}
