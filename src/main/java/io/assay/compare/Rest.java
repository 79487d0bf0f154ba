// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import java.util.HashMap;
import java.util.Map;

/** The events of the newer state that the older one did not claim yet. Of several with one identity each is claimed once, one with the same content first. */
final class Rest {
    /** How many of one identity are looked at for the same content, so that evidence cannot make it slow. */
    private static final int MOST = 64;

    private final Identity identity;
    private final Sameness same;
    private final Map<Long, Integer> first;
    private final int[] next;
    private long size;

    /** Whether an event of the older state and one of the newer one say the same. */
    @FunctionalInterface
    interface Sameness {
        boolean of(int before, int after);
    }

    /** What an event is known by. */
    @FunctionalInterface
    interface Identity {
        long of(Marks marks, int index);
    }

    Rest(Marks marks, int from, Identity identity, Sameness same) {
        this.identity = identity;
        this.same = same;
        this.first = new HashMap<>(Math.max(16, (marks.size() - from) * 2));
        this.next = new int[marks.size()];
        for (int i = marks.size() - 1; i >= from; i--) {
            Integer later = first.put(identity.of(marks, i), i);
            next[i] = later == null ? -1 : later;
            size++;
        }
    }

    long size() {
        return size;
    }

    /** The event that has the identity of one of the older state; -1 for none. */
    int take(Marks old, int index) {
        Integer head = first.get(identity.of(old, index));
        if (head == null) {
            return -1;
        }
        int before = -1;
        int at = head;
        for (int seen = 0; seen < MOST && next[at] >= 0 && !same.of(index, at); seen++) {
            before = at;
            at = next[at];
        }
        if (!same.of(index, at)) {
            before = -1;
            at = head;
        }
        if (before >= 0) {
            next[before] = next[at];
        } else if (next[at] >= 0) {
            first.put(identity.of(old, index), next[at]);
        } else {
            first.remove(identity.of(old, index));
        }
        size--;
        return at;
    }
}
