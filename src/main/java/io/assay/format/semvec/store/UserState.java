// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.fold.StateFold;
import io.assay.format.semvec.fold.StreamFold;
import io.assay.format.semvec.fold.UnusableEmbedding;
import io.assay.format.semvec.fold.Vectors;
import io.assay.format.semvec.store.check.EventCheck;
import io.assay.format.semvec.store.rows.EventCursor;
import io.assay.format.semvec.store.rows.EventRow;
import java.time.Instant;

/**
 * One user's replay at a point; never changed afterwards, so that it can be kept as a snapshot.
 *
 * @param vector   the folded state
 * @param stream   head of the stream digest
 * @param count    events folded
 * @param read     how far the user's events were read
 * @param cosine   of the angle to the state before
 */
record UserState(double[] vector, byte[] stream, long count, EventCursor read, String lastId, Instant lastTime, double cosine) {
    static UserState start(String user, int dimension) {
        return new UserState(new double[dimension], new StreamFold(user).digest(), 0, EventCursor.START, "", null, 0);
    }

    /** The state with one event more. */
    UserState with(EventRow row, EventCheck.Embeddings embeddings) throws UnusableEmbedding {
        double[] components = embeddings.components(row);
        StateFold state = new StateFold(vector, count);
        state.add(Vectors.normalised(components));
        StreamFold next = new StreamFold(stream);
        next.add(StreamFold.event(row.id(), row.user(), row.type(), IsoTime.micros(row.time()), row.text(), row.meta(), components));
        double[] after = state.state();
        return new UserState(after, next.digest(), count + 1, read.past(row.seq()), row.idText(), row.time(), count == 0 ? 0 : Vectors.cosine(vector, after));
    }

    /** Number of the last event; 0 before the first. */
    long lastSeq() {
        return count == 0 ? 0 : read.seq();
    }

    byte[] fingerprint() {
        return StateFold.fingerprint(vector, count);
    }
}
