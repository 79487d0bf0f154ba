// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The records that have a chain_position, in its order, and what the producer's own walk would say of them: it compares each position with
 * the one before and nothing else (specification of Spanforge, section 6).
 */
public final class Positions {
    private final List<RecordFact> ordered;

    public Positions(List<RecordFact> facts) {
        this.ordered = facts.stream().filter(fact -> fact.position() >= 0).sorted(Comparator.comparingLong(RecordFact::position)).toList();
    }

    public List<RecordFact> ordered() {
        return ordered;
    }

    /** Ids of the records whose position does not follow the one before. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).position() != ordered.get(i - 1).position() + 1) {
                gaps.add(ordered.get(i).id());
            }
        }
        return gaps;
    }

    /** Positions between the first and the last that no record here has. */
    public long missing() {
        return ordered.isEmpty() ? 0 : span() - ordered.stream().mapToLong(RecordFact::position).distinct().count();
    }

    /** Positions from the first to the last. */
    public long span() {
        return ordered.isEmpty() ? 0 : ordered.getLast().position() - ordered.getFirst().position() + 1;
    }
}
