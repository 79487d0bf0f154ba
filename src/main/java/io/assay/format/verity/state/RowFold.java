// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.chain.EventHash;
import java.util.Arrays;

/** The rows after some events of a log, and what is known of these events: whether they chain, and whether all of them could be read. */
final class RowFold {
    private static final int HASH = 32;

    private final EventHash hash;
    private RowState rows;
    private byte[] previous = new byte[HASH];
    private long position = -1;
    private long applied;
    private long bound;
    private long lastApplied = -1;
    private long lastTime;
    private boolean opaque;
    private boolean holes;
    private boolean headless;
    private boolean broken;
    private boolean seen;

    RowFold() {
        this(new RowState(), new EventHash());
    }

    private RowFold(RowState rows, EventHash hash) {
        this.rows = rows;
        this.hash = hash;
    }

    /** A copy that later events leave alone. */
    RowFold copy() {
        RowFold copy = new RowFold(rows == null ? null : rows.copy(), hash);
        copy.previous = previous.clone();
        copy.position = position;
        copy.applied = applied;
        copy.bound = bound;
        copy.lastApplied = lastApplied;
        copy.lastTime = lastTime;
        copy.opaque = opaque;
        copy.holes = holes;
        copy.headless = headless;
        copy.seen = seen;
        copy.broken = broken;
        return copy;
    }

    /**
     * The next event of the log.
     *
     * @param counts whether it lies before the cutoff; its place in the chain is checked all the same
     * @param reach  the last position that something outside fixes; -1 for none
     */
    void take(VerityEvent event, boolean counts, long reach) {
        boolean next = event.position() == position + 1;
        broken |= next && !Arrays.equals(event.prevHash(), previous);
        broken |= event.hasPayload() && !Arrays.equals(hash.of(event), event.hash());
        headless |= !seen && !next;
        holes |= seen && !next;
        seen = true;
        position = event.position();
        previous = event.hash().clone();
        if (counts) {
            applied++;
            lastApplied = position;
            lastTime = event.timestamp();
            bound += position >= 0 && position <= reach ? 1 : 0;
            if (event.hasPayload() && !event.isEncrypted()) {
                if (rows != null) {
                    Change.of(event).ifPresent(rows::take);
                }
            } else {
                opaque = true;
            }
        }
    }

    RowState rows() {
        return rows;
    }

    /** Lets the rows go: from now on the fold follows the chain alone. */
    void forgetRows() {
        rows = null;
    }

    boolean hasRows() {
        return rows != null;
    }

    /** What is known of the chain is what all events of the log gave. */
    void adopt(RowFold all) {
        holes = all.holes;
        headless = all.headless;
        broken = all.broken;
    }

    /** What is known of the events. */
    Footing footing() {
        return new Footing(applied, lastApplied, lastTime, isOpaque(), hasHoles(), isBroken());
    }

    /** The position of the last event that was read, whether or not it counted; -1 before the first. */
    long position() {
        return position;
    }

    long lastApplied() {
        return lastApplied;
    }

    /** The time of the last event that counted, nanoseconds since 1970. */
    long lastTime() {
        return lastTime;
    }

    long applied() {
        return applied;
    }

    long bound() {
        return bound;
    }

    byte[] head() {
        return previous;
    }

    /** Whether an event had no payload, or an encrypted one: what it did to the rows is not known. */
    boolean isOpaque() {
        return opaque;
    }

    /** Whether positions are missing, so that the rows before them are not known. */
    boolean hasHoles() {
        return holes || headless;
    }

    /** Whether the events from the first one on are all there and chain, so that what fixes the last of them fixes all. */
    boolean isWhole() {
        return !holes && !broken;
    }

    /** Whether a hash is not that of its event, or not that of the event before. */
    boolean isBroken() {
        return broken;
    }
}
