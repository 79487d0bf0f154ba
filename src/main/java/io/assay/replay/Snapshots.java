// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps states at intervals, so that a jump rebuilds from the nearest one instead of from the beginning. Holds a bounded number: when there are
 * too many, every second one goes and the interval doubles.
 */
public final class Snapshots<S> {
    private final TreeMap<Long, S> kept = new TreeMap<>();
    private final int most;
    private long interval;

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
        kept.put(position, state);
        if (kept.size() > most) {
            interval *= 2;
            kept.keySet().removeIf(old -> old % interval != 0);
        }
    }

    /** The latest state that holds nothing after the position. */
    public Optional<Snapshot<S>> before(long position) {
        Map.Entry<Long, S> nearest = kept.floorEntry(position);
        return nearest == null ? Optional.empty() : Optional.of(new Snapshot<>(nearest.getKey(), nearest.getValue()));
    }
}
