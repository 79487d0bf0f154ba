// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import java.util.HashMap;
import java.util.Map;

/** The events of the newer state that the older one did not claim yet. Of several with one identity each is claimed once, one with the same content first. */
final class Rest {
    /** How many of one identity are looked at for the same content, so that evidence cannot make it slow. */
    private static final int MOST = 64;

    private final Marks marks;
    private final Map<Long, Integer> first;
    private final int[] next;
    private long size;

    Rest(Marks marks, int from) {
        this.marks = marks;
        this.first = new HashMap<>(Math.max(16, (marks.size() - from) * 2));
        this.next = new int[marks.size()];
        for (int i = marks.size() - 1; i >= from; i--) {
            Integer later = first.put(marks.key(i), i);
            next[i] = later == null ? -1 : later;
            size++;
        }
    }

    long size() {
        return size;
    }

    /** The event that has the identity of one of the older state; -1 for none. */
    int take(Marks old, int index) {
        Integer head = first.get(old.key(index));
        if (head == null) {
            return -1;
        }
        int before = -1;
        int at = head;
        for (int seen = 0; seen < MOST && next[at] >= 0 && !marks.isSameContent(at, old, index); seen++) {
            before = at;
            at = next[at];
        }
        if (!marks.isSameContent(at, old, index)) {
            before = -1;
            at = head;
        }
        if (before >= 0) {
            next[before] = next[at];
        } else if (next[at] >= 0) {
            first.put(old.key(index), next[at]);
        } else {
            first.remove(old.key(index));
        }
        size--;
        return at;
    }
}
