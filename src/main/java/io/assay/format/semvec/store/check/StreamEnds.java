// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.canon.Hex;
import io.assay.format.semvec.fold.StreamFold;
import io.assay.trust.FixedPoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the digest of every user's events to the last one, so that the auditor can pin where each stream ended. */
public final class StreamEnds {
    private final Map<String, End> ends = new TreeMap<>();

    /** Where one user's stream has come to. */
    private static final class End {
        private final StreamFold stream;
        private long count;
        private long position;
        private String eventId = "";
        private boolean broken;

        End(String user) {
            this.stream = new StreamFold(user);
        }

        void take(EventNote event) {
            broken |= event.broken() || event.digest() == null;
            if (!broken) {
                stream.add(event.digest());
                count++;
                position = event.seq();
                eventId = event.id();
            }
        }
    }

    public void take(List<EventNote> notes) {
        notes.forEach(note -> ends.computeIfAbsent(note.user(), End::new).take(note));
    }

    /** The ends of the streams that could be read to the last event; those of the others would pin what nobody saw. */
    public List<FixedPoint> points(Instant seen) {
        return ends.entrySet().stream().filter(user -> !user.getValue().broken).map(user -> {
            End end = user.getValue();
            return FixedPoint.ofCheckpoint(user.getKey(), end.count, end.position, end.eventId, Hex.encode(end.stream.digest()), seen);
        }).toList();
    }
}
