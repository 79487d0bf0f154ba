// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The spans already taken; whoever comes first in the order of the profile keeps the characters. */
final class Claims {
    private final TreeMap<Integer, Candidate> taken = new TreeMap<>();

    boolean areFree(int from, int to) {
        Map.Entry<Integer, Candidate> before = taken.lowerEntry(to);
        return before == null || before.getValue().to() <= from;
    }

    /** Takes every span that overlaps none before it. */
    void take(List<Candidate> candidates) {
        candidates.stream().filter(candidate -> areFree(candidate.from(), candidate.to())).forEach(this::take);
    }

    void take(Candidate candidate) {
        taken.put(candidate.from(), candidate);
    }

    /** By place. */
    Iterable<Candidate> inOrder() {
        return taken.values();
    }
}
