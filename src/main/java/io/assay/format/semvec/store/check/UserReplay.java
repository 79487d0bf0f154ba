// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.semvec.fold.StateFold;
import io.assay.format.semvec.fold.StreamFold;
import io.assay.format.semvec.fold.UnusableEmbedding;
import io.assay.format.semvec.store.word.StoreCode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Folds one user's events and stops at each of the user's checkpoints to compare. */
final class UserReplay {
    private final Deque<Mark> waiting;
    private final MarkBook book;
    private final StateFold state;
    private final StreamFold stream;
    private String lastId = "";
    private boolean broken;

    UserReplay(String user, List<Mark> marks, int dimension, MarkBook book) {
        this.waiting = new ArrayDeque<>(marks.stream().sorted(Comparator.comparingLong(Mark::lastSeq)).toList());
        this.book = book;
        this.state = new StateFold(dimension);
        this.stream = new StreamFold(user);
    }

    /** The next event of the user; checkpoints before it are due. */
    void take(EventNote event) {
        settle(event.seq() - 1);
        if (broken || event.broken() || event.unit() == null) {
            broken = broken || event.broken();
            return;
        }
        try {
            state.add(event.unit());
            stream.add(event.digest());
            lastId = event.id();
        } catch (UnusableEmbedding overflow) {
            broken = true;
        }
    }

    /** Compares every checkpoint that names this number or a lower one. */
    void settle(long upTo) {
        while (!waiting.isEmpty() && waiting.peekFirst().lastSeq() <= upTo) {
            Mark mark = waiting.removeFirst();
            if (!broken) {
                compare(mark);
            }
        }
    }

    private void compare(Mark mark) {
        Tally tally = book.tally(mark);
        tally.examined(1);
        long before = tally.failures();
        String stateHash = Hex.encode(state.fingerprint());
        String streamHash = Hex.encode(stream.digest());
        boolean sameBytes = mark.bytes() == null || Arrays.equals(mark.bytes(), state.bytes());
        if (!mark.state().isEmpty() && !mark.state().equals(stateHash) || !sameBytes || mark.count() != state.count()) {
            tally.report(Finding.of(StoreCode.REPLAY_STATE_MISMATCH, mark.at().inField("state_sha256"), mark.user(), mark.count())
                    .compared(stateHash, mark.state()));
        }
        if (!mark.stream().equals(streamHash)) {
            tally.report(Finding.of(StoreCode.REPLAY_STREAM_MISMATCH, mark.at().inField("stream_sha256"), mark.user(), mark.count())
                    .compared(streamHash, mark.stream()));
        } else if (!mark.lastId().isEmpty() && !mark.lastId().equals(lastId)) {
            tally.report(Finding.of(StoreCode.REPLAY_STREAM_MISMATCH, mark.at().inField("last_event_id"), mark.user(), mark.count())
                    .compared(lastId, mark.lastId()));
        }
        if (tally.failures() == before) {
            book.reproduced(mark);
        }
    }
}
