// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.format.verity.VerityEvent;
import io.assay.replay.entity.Census;
import io.assay.replay.entity.ThingIndex;
import io.assay.replay.entity.ThingStates;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which event changes which row, for logs of more rows than anybody looks at: numbers, not rows. A row is rebuilt from its own events, from the last that
 * inserted it on.
 */
final class RowCourse implements ThingStates.Folding<Optional<Change>, Row> {
    /** Rows of which the latest state is held while the log is read. */
    private static final int LIVE = 150_000;

    private final EventPlaces places;
    private final ThingIndex index = new ThingIndex(List.of());
    private final Census census = new Census(index);
    private final ThingStates<Optional<Change>, Row> rows = new ThingStates<>(index, LIVE, this);
    private final BitSet hidden = new BitSet();
    private int holes = Integer.MAX_VALUE;
    private int broken = Integer.MAX_VALUE;

    /** What stopped a row from being read again. */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient UnreadableEvidence cause;

        Unread(UnreadableEvidence cause) {
            super(cause);
            this.cause = cause;
        }

        UnreadableEvidence evidence() {
            return cause;
        }
    }

    RowCourse(EventPlaces places) {
        this.places = places;
    }

    /** Takes the event of this number; {@code after}: what is known of the log with it. */
    void hear(int event, VerityEvent seen, RowFold after) {
        holes = after.hasHoles() ? Math.min(holes, event) : holes;
        broken = after.isBroken() ? Math.min(broken, event) : broken;
        hidden.set(event, !isPlain(seen));
        Optional<Change> change = says(seen);
        if (change.isPresent()) {
            RowKey key = change.get().key();
            int touch = index.touches();
            int number = index.add(event, wellFormed(key.stream()), wellFormed(key.id()), true, life(change.get()));
            census.add(event);
            rows.hear(new int[] {number}, change, event, touch);
        }
    }

    private static boolean isPlain(VerityEvent event) {
        return event.hasPayload() && !event.isEncrypted();
    }

    /** Rows are told apart by the bytes of their names: what has no such bytes is one, as in the order of rows. */
    private static String wellFormed(String name) {
        return name.chars().anyMatch(letter -> Character.isSurrogate((char) letter)) ? new String(RowKey.utf8(name), StandardCharsets.UTF_8) : name;
    }

    private static ThingIndex.Life life(Change change) {
        return change.now().isEmpty() ? ThingIndex.Life.ENDS : change.isInsert() ? ThingIndex.Life.BEGINS : ThingIndex.Life.STAYS;
    }

    ThingIndex index() {
        return index;
    }

    Census census() {
        return census;
    }

    ThingStates<Optional<Change>, Row> rows() {
        return rows;
    }

    /** Whether what the event did is not known. */
    boolean isHidden(int event) {
        return hidden.get(event);
    }

    /** The first event before which positions are missing. */
    int holesFrom() {
        return holes;
    }

    /** The first event that does not agree with its hash or the one before it. */
    int brokenFrom() {
        return broken;
    }

    private static Optional<Change> says(VerityEvent event) {
        return isPlain(event) ? Change.of(event) : Optional.empty();
    }

    /** Reads events again for several rows at once; in any order. */
    void foresee(IntStream events) throws UnreadableEvidence {
        places.read(events.sorted().distinct().toArray(), (event, seen) -> rows.tell(event, says(seen)));
    }

    @Override
    public Optional<Change> read(int event) {
        List<Change> found = new ArrayList<>();
        try {
            places.read(event, seen -> says(seen).ifPresent(found::add));
        } catch (UnreadableEvidence unreadable) {
            throw new Unread(unreadable);
        }
        return found.stream().findFirst();
    }

    @Override
    public Row start() {
        return Row.ABSENT;
    }

    @Override
    public Row with(Row before, Optional<Change> says, int which, int event) {
        return says.map(before::after).orElse(before);
    }

    @Override
    public boolean isFresh(int touch) {
        return index.life(touch) != ThingIndex.Life.STAYS;
    }
}
