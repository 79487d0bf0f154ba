// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.format.spanforge.EventScanner;
import io.assay.format.spanforge.Ulid;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** The event ids that the trust file names: events that may change the key in force or be the pinned head. */
public final class WatchedIds {
    private final long[] tails;

    public WatchedIds(Collection<String> ids) {
        tails = ids.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).filter(id -> id.length == Ulid.LENGTH)
            .mapToLong(id -> EventScanner.idTail(id, 0)).toArray();
    }

    /** False for nearly every id that is not among them; the exact path compares the rest. */
    public boolean mayHold(long tail) {
        for (long watched : tails) {
            if (watched == tail) {
                return true;
            }
        }
        return false;
    }
}
