// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps states at intervals, so that a jump rebuilds from the nearest one instead of from the beginning. Holds a bounded number of a bounded weight:
 * when there are too many, every second one goes and the interval doubles.
 */
public final class Snapshots<S> {
    /** Bytes that the states of one artefact may take: a third of what the program has, and never more than this. */
    private static final long MOST_BYTES = 512L << 20;
    private static final int SHARE = 3;

    private final TreeMap<Long, S> kept = new TreeMap<>();
    private final int most;
    private final long budget = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE);
    private long interval;
    private long weight;

    /**
     * @param interval positions between two states at first
     * @param most     states held at the same time, at least 2
     */
    public Snapshots(long interval, int most) {
        this.interval = interval;
        this.most = most;
    }

    /** Whether a state at this position would be kept; ask before copying one. */
    public boolean wants(long position) {
        return position > 0 && position % interval == 0 && !kept.containsKey(position);
    }

    public void keep(long position, S state) {
        keep(position, state, 0);
    }

    /** @param bytes about what the state takes beside what it shares with the one before */
    public void keep(long position, S state, long bytes) {
        kept.put(position, state);
        weight += bytes;
        if (kept.size() > 2 && (kept.size() > most || weight > budget)) {
            interval *= 2;
            kept.keySet().removeIf(old -> old % interval != 0);
            weight /= 2;
        }
    }

    /** The latest state that holds nothing after the position. */
    public Optional<Snapshot<S>> before(long position) {
        Map.Entry<Long, S> nearest = kept.floorEntry(position);
        return nearest == null ? Optional.empty() : Optional.of(new Snapshot<>(nearest.getKey(), nearest.getValue()));
    }
}
