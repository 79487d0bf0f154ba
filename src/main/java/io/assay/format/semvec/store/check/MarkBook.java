// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.semvec.checkpoint.CheckpointCode;
import io.assay.format.semvec.store.word.StoreCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the checkpoints of all users, those of the store and those of the auditor, and what the replay made of them. */
public final class MarkBook {
    private final Tally own;
    private final Tally external;
    private final Map<String, UserReplay> replays = new HashMap<>();
    private final Map<String, Long> wanted = new HashMap<>();
    private final Map<String, Long> ownReach = new HashMap<>();
    private final Map<String, Long> externalReach = new HashMap<>();
    private final Set<Mark> met = new HashSet<>();
    private final Set<String> witnessed = new HashSet<>();

    /**
     * @param own      receives what is found about the store's own checkpoints
     * @param external receives what is found about the auditor's
     */
    public MarkBook(Tally own, Tally external) {
        this.own = own;
        this.external = external;
    }

    /**
     * Sorts the checkpoints out: those that an audited deletion made obsolete, those that name more than the store holds, and those to be met.
     *
     * @param end the highest number of an event
     */
    public void open(List<Mark> marks, List<Deletion> deletions, long end, int dimension) {
        Map<String, List<Mark>> due = new HashMap<>();
        for (Mark mark : marks) {
            if (!mark.fault().isEmpty()) {
                own.report(Finding.of(CheckpointCode.MALFORMED, mark.at().inField(mark.fault()), mark.fault()));
            } else if (mark.lastSeq() < 0 || mark.count() < 0 || mark.created().isEmpty() && !mark.external()) {
                own.report(Finding.of(CheckpointCode.MALFORMED, mark.at(), mark.created().isEmpty() ? "created_at" : "n"));
            } else if (isSuperseded(mark.user(), mark.created(), mark.lastSeq(), deletions)) {
                tally(mark).report(Finding.of(StoreCode.REPLAY_CHECKPOINT_SUPERSEDED, mark.at(), mark.user(), mark.count()));
            } else if (mark.lastSeq() > end) {
                tally(mark).report(Finding.of(StoreCode.REPLAY_CHECKPOINT_BEYOND_END, mark.at(), mark.user(), mark.lastSeq(), end)
                        .compared(Long.toString(end), Long.toString(mark.lastSeq())));
            } else {
                due.computeIfAbsent(mark.user(), any -> new ArrayList<>()).add(mark);
                wanted.merge(mark.user(), mark.lastSeq(), Math::max);
            }
        }
        due.forEach((user, list) -> replays.put(user, new UserReplay(user, list, dimension, this)));
    }

    /** Whether an audited deletion, not older than a checkpoint, took events that the checkpoint holds. */
    public static boolean isSuperseded(String user, Optional<Instant> created, long lastSeq, List<Deletion> deletions) {
        Instant since = created.orElse(Instant.MIN);
        return deletions.stream().anyMatch(deletion -> deletion.user().equals(user) && !deletion.time().isBefore(since) && deletion.reaches(lastSeq));
    }

    /** For each user with checkpoints to be met, the highest number that one names. */
    public Map<String, Long> wanted() {
        return wanted;
    }

    void take(EventNote event) {
        UserReplay replay = replays.get(event.user());
        if (replay != null) {
            replay.take(event);
        }
    }

    /** No event follows. */
    void end() {
        replays.values().forEach(replay -> replay.settle(Long.MAX_VALUE));
    }

    Tally tally(Mark mark) {
        return mark.external() ? external : own;
    }

    void reproduced(Mark mark) {
        met.add(mark);
        (mark.external() ? externalReach : ownReach).merge(mark.user(), mark.lastSeq(), Math::max);
        if (mark.external() && mark.created().isPresent()) {
            witnessed.add(mark.user());
        }
    }

    /** Whether this checkpoint was met. */
    public boolean isMet(Mark mark) {
        return met.contains(mark);
    }

    /** How many checkpoints of that kind were met. */
    public long met(boolean ofTheAuditor) {
        return met.stream().filter(mark -> mark.external() == ofTheAuditor).count();
    }

    /** The highest number of the user's events that a checkpoint of the auditor covers; 0 where none does. */
    public long anchored(String user) {
        return externalReach.getOrDefault(user, 0L);
    }

    /** The same for the store's own checkpoints. */
    public long replayed(String user) {
        return ownReach.getOrDefault(user, 0L);
    }

    boolean isWitnessed(String user) {
        return witnessed.contains(user);
    }
}
